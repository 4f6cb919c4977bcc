import type { JSX } from 'preact';
import { layoutWording } from '../../wording/layouts';
import { Frame } from '../../parts/frame/frame';
import { Line, Node } from '../../parts/drawing/line';
import { Person } from '../../parts/drawing/person';
import { Words } from '../../parts/words/words';
import { whenInWords } from '../../parts/words/when';
import { column, inDisplay, inText, scaleFor, whole } from '../../parts/frame/scale';
import type { Scale } from '../../parts/frame/scale';
import type { LayoutProps } from '../props';
import type { PairsSlide } from './type';

export function Pairs({ slide, deck }: LayoutProps<PairsSlide>): JSX.Element {
  return (
    <Frame slide={slide} deck={deck} scale={scaleOf(slide)}>
      <Line shape="pairs" alternative={slide.alternative} />
      <ul class="pair-list">
        {slide.pairs.map(({ people, what, when }) => (
          <li class="pair">
            {people.map((person) => (
              <div class="pair-side">
                <Node kind="filled" />
                <Person person={person} inFull />
              </div>
            ))}
            <p class="pair-between">
              <span>
                <b>
                  <Words>{what.words}</Words>
                </b>
                {when !== undefined && `${layoutWording.comma}${whenInWords(when, deck.language)}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Frame>
  );
}

/** A name stands over its line, beside what happened; offices stand under it. */
const scaleOf = ({ pairs }: PairsSlide): Scale =>
  scaleFor(
    pairs.flatMap(({ people }) =>
      people.flatMap(({ name, roles = [] }) => [
        { height: 3.6, texts: [inDisplay(whole(name.words), 22)] },
        {
          height: 7.02,
          texts: [{ ...inText(roles.map(({ words }) => words).join(', '), column(2)), leading: 1.15 }],
        },
      ]),
    ),
  );
