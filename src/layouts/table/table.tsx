import type { JSX } from 'preact';
import { dateInWords } from '../../content/when';
import type { Talk } from '../../content/when';
import { layoutWording } from '../../wording/layouts';
import { Frame } from '../../parts/frame/frame';
import { Line } from '../../parts/drawing/line';
import { Words } from '../../parts/words/words';
import type { LayoutProps } from '../props';

export function Table({ slide, deck }: LayoutProps<'table'>): JSX.Element {
  return (
    <Frame slide={slide} deck={deck}>
      <Line shape="entering" />
      <Line shape="leaving" />
      <div class="threads">
        <table>
          <caption>{slide.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{layoutWording.topicColumn}</th>
              {slide.talks.map((talk) => (
                <th scope="col">
                  {columnOf(talk)}
                  <br />
                  <span class="when">{dateInWords(talk.date, deck.language)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.entries(deck.topics).map(([topic, name]) => (
              <tr>
                <th scope="row">
                  <span>
                    <Words>{name}</Words>
                  </span>
                </th>
                {slide.talks.map((talk) => (
                  <Cell talk={talk} topic={topic} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Frame>
  );
}

/** A cell with nothing in it says so to those who cannot see that it is empty. */
function Cell({ talk, topic }: { readonly talk: Talk; readonly topic: string }): JSX.Element {
  const found = talk.topics.find((one) => one.topic === topic);
  return found ? (
    <td data-talk={columnOf(talk)}>
      <span>
        <svg class="bead" viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="8" />
        </svg>{' '}
        {layoutWording.manners[found.manner]}
      </span>
    </td>
  ) : (
    <td>
      <span class="visually-hidden">{layoutWording.notNamed}</span>
    </td>
  );
}

function columnOf(talk: Talk): string {
  return talk.place === 'not given' ? layoutWording.columns[talk.kind] : talk.place.name;
}
