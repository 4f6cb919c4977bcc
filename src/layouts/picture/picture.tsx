import type { JSX } from 'preact';
import { layoutWording } from '../../wording/layouts';
import { Frame } from '../../parts/frame/frame';
import { Line } from '../../parts/drawing/line';
import { Person } from '../../parts/drawing/person';
import { Picture } from '../../parts/drawing/picture';
import { Words } from '../../parts/words/words';
import type { LayoutProps } from '../props';

export function PictureBeside({ slide, deck }: LayoutProps<'picture'>): JSX.Element {
  const manner = slide.talk.topics[0]?.manner;
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
        {manner && <p class="verb">{layoutWording.theyTreated(layoutWording.manners[manner])}</p>}
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
