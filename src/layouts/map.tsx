import type { JSX } from 'preact';
import { dateInWords } from '../model/talk';
import type { Place, Talk } from '../model/talk';
import { Frame } from '../parts/frame';
import { Land } from '../parts/land';
import { Line, Node } from '../parts/line';
import { Words } from '../parts/words';
import type { LayoutProps } from './props';

type Placed = Talk & { readonly place: Place };

export function Map({ slide, deck }: LayoutProps<'map'>): JSX.Element {
  const placed = slide.talks.filter((talk): talk is Placed => talk.place !== 'not given');
  return (
    <Frame slide={slide} deck={deck}>
      <div class="above atlas">
        <Land places={placed.map(({ place }) => place)} alternative={slide.alternative} />
      </div>
      <Line shape="level" />
      <ul class="below hung hung-3">
        {placed.map(({ place, date, participants: [us, prc] }) => (
          <li>
            <Node kind={date === 'not given' ? 'hollow' : 'filled'} />
            <p class="point-heading">{place.name}</p>
            <p>
              <span class="when">{dateInWords(date)}</span>{' '}
              <span class="who">
                <Words>{us.name.words}</Words> – <Words>{prc.name.words}</Words>
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
