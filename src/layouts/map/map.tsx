import type { JSX } from 'preact';
import { listed } from '../../content/language';
import { dateInWords } from '../../content/when';
import type { Place, Talk } from '../../content/when';
import { layoutWording } from '../../wording/layouts';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Land } from '../../parts/drawing/land';
import { Line, Node } from '../../parts/drawing/line';
import { Words } from '../../parts/words/words';
import type { LayoutProps } from '../props';

type Placed = Talk & { readonly place: Place };

export function Map({ slide, deck }: LayoutProps<'map'>): JSX.Element {
  const placed = slide.talks.filter((talk): talk is Placed => talk.place !== 'not given');
  return (
    <Frame slide={slide} deck={deck}>
      <p class="lead">
        <InlineWords>{slide.lead}</InlineWords>
      </p>
      <Land places={placed.map(({ place }) => place)} alternative={slide.alternative} />
      <Line shape="level" />
      <ul class={`hung hung-${placed.length} on-map`} aria-label={layoutWording.placesOnMap}>
        {placed.map(({ place, date, participants: [us, prc] }) => (
          <li class="point">
            <Node kind={date === 'not given' ? 'hollow' : 'filled'} />
            <div class="point-text">
              <p class="point-heading">{place.name}</p>
              <p class="when">{dateInWords(date, deck.language)}</p>
              <p class="who">
                <Words>{listed(deck.language, [us.name.words, prc.name.words])}</Words>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
