import type { JSX } from 'preact';
import { Frame } from '../parts/frame';
import { Line } from '../parts/line';
import { Person } from '../parts/person';
import { Picture } from '../parts/picture';
import { Words } from '../parts/words';
import type { LayoutProps } from './props';

export function PictureBeside({ slide, deck }: LayoutProps<'picture'>): JSX.Element {
  return (
    <Frame slide={slide} deck={deck}>
      <div class="above met">
        {slide.talk.participants.map((person) => (
          <Person person={person} />
        ))}
      </div>
      <Line shape="level" />
      <Picture picture={slide.picture} />
      <div class="below covered">
        <p class="verb">They {slide.talk.topics[0]?.manner}</p>
        <ul>
          {slide.talk.topics.map(({ evidence }) => (
            <li>
              <Words>{evidence.words}</Words>
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  );
}
