import type { JSX } from 'preact';
import { layoutWording } from '../../wording/layouts';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line, Node } from '../../parts/drawing/line';
import { Names } from '../../parts/words/names';
import { Words } from '../../parts/words/words';
import { whenInWords } from '../../parts/words/when';
import type { LayoutProps } from '../props';
import { Land } from './land';
import type { MapPlace, MapSlide } from './type';

export function Map({ slide, deck }: LayoutProps<MapSlide>): JSX.Element {
  const { places, frame, lead, alternative } = slide;
  return (
    <Frame slide={slide} deck={deck}>
      <p class="lead">
        <InlineWords>{lead}</InlineWords>
      </p>
      <Land places={places.map(({ place }) => place)} frame={frame} alternative={alternative} />
      <Line shape="level" />
      <ul class={`hung hung-${places.length} on-map`} aria-label={layoutWording.placesOnMap}>
        {places.map((place) => (
          <OnePlace place={place} language={deck.language} />
        ))}
      </ul>
    </Frame>
  );
}

interface OnePlaceProps {
  readonly place: MapPlace;
  readonly language: string;
}

function OnePlace({ place: { place, when, who = [], what }, language }: OnePlaceProps): JSX.Element {
  return (
    <li class="point">
      <Node kind={when === 'not given' ? 'hollow' : 'filled'} />
      <div class="point-text">
        <p class="point-heading">
          <Words>{place.name}</Words>
        </p>
        {when !== undefined && <p class="when">{whenInWords(when, language)}</p>}
        {what !== undefined && (
          <p>
            <Words>{what.words}</Words>
          </p>
        )}
        {who.length > 0 && (
          <p class="who">
            <Names people={who} language={language} />
          </p>
        )}
      </div>
    </li>
  );
}
