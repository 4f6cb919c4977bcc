import type { JSX } from 'preact';
import { dateInWords } from '../../content/when';
import { layoutWording } from '../../wording/layouts';
import { Frame } from '../../parts/frame/frame';
import { Line, Node } from '../../parts/drawing/line';
import { Person } from '../../parts/drawing/person';
import type { LayoutProps } from '../props';

export function Pairs({ slide, deck }: LayoutProps<'pairs'>): JSX.Element {
  return (
    <Frame slide={slide} deck={deck}>
      <Line shape="pairs" alternative={slide.alternative} />
      <ul class="pair-list">
        {slide.talks.map(({ participants, place, date }) => (
          <li class="pair">
            {participants.map((person) => (
              <div class="pair-side">
                <Node kind="filled" />
                <Person person={person} inFull />
              </div>
            ))}
            <p class="pair-between">
              <span>
                <b>{place === 'not given' ? layoutWording.placeNotGiven : place.name}</b>
                {layoutWording.comma}
                {dateInWords(date, deck.language)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
