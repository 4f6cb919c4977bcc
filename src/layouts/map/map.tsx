import type { JSX } from 'preact';
import { layoutWording } from '../../wording/layouts';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line, Node } from '../../parts/drawing/line';
import { Names } from '../../parts/words/names';
import { Words } from '../../parts/words/words';
import { whenInWords } from '../../parts/words/when';
import {
  across,
  heightOf,
  inDisplay,
  inText,
  scaled,
  scaleFor,
  underLine,
  whole,
} from '../../parts/frame/scale';
import type { Scale } from '../../parts/frame/scale';
import type { LayoutProps } from '../props';
import { Land } from './land';
import type { MapPlace, MapSlide } from './type';

export function Map({ slide, deck }: LayoutProps<MapSlide>): JSX.Element {
  const { places, frame, lead, alternative } = slide;
  return (
    <Frame slide={slide} deck={deck}>
      <p class={`lead ${scaled(scaleOfLead(slide))}`}>
        <InlineWords>{lead}</InlineWords>
      </p>
      <Land places={places.map(({ place }) => place)} frame={frame} alternative={alternative} />
      <Line shape="level" />
      <ul
        class={`hung hung-${places.length} on-map ${scaled(scaleOf(slide, deck.language))}`}
        aria-label={layoutWording.placesOnMap}
      >
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

/** Columns stand under the land, which has two thirds of the width. */
const scaleOf = ({ places }: MapSlide, language: string): Scale => {
  const width = (0.667 * across) / places.length - 1.25;
  return scaleFor(
    places.map(({ place, when, what, who = [] }) => ({
      height: underLine,
      texts: [
        inDisplay(place.name, width),
        inText(when === undefined ? '' : whenInWords(when, language), width),
        inText(what?.words ?? '', width),
        inText(who.map(({ name }) => whole(name.words)).join(', and '), width), // no language joins names with more
      ].map((text) => ({ ...text, leading: 1.2 })),
    })),
  );
};

/** Over the land, as wide as the title. */
const scaleOfLead = ({ title, lead }: MapSlide): Scale =>
  scaleFor(
    [{ height: 20.4 - heightOf([inDisplay(title, 18, 3)]), texts: [{ ...inText(lead, 18), leading: 1.45 }] }],
    2,
  );
