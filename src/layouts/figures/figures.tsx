import type { JSX } from 'preact';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line, Node } from '../../parts/drawing/line';
import { Words } from '../../parts/words/words';
import { across, column, inText, scaleFor, underLine } from '../../parts/frame/scale';
import type { Scale } from '../../parts/frame/scale';
import type { LayoutProps } from '../props';
import type { FiguresSlide } from './type';

export function Figures({ slide, deck }: LayoutProps<FiguresSlide>): JSX.Element {
  const { lead, figures, alternative } = slide;
  return (
    <Frame slide={slide} deck={deck} scale={scaleOf(slide)}>
      {lead !== undefined && (
        <p class="lead">
          <InlineWords>{lead}</InlineWords>
        </p>
      )}
      <Line shape="level" alternative={alternative} />
      <ul class={`hung hung-${figures.length} on-figures`}>
        {figures.map(({ number, unit, meaning }) => (
          <li class="point">
            <Node kind="filled" />
            <p class="point-heading">
              <span class="number">
                <Words>{number.words}</Words>
              </span>
              {unit !== undefined && <span class="unit"> {unit}</span>}
            </p>
            <p class="point-text">
              <InlineWords>{meaning}</InlineWords>
            </p>
          </li>
        ))}
      </ul>
    </Frame>
  );
}

/** Numbers have sizes of their own. */
const scaleOf = ({ lead = '', figures }: FiguresSlide): Scale =>
  scaleFor([
    { height: 7, texts: [inText(lead, across)] },
    ...figures.map(({ meaning }) => ({
      height: underLine,
      texts: [inText(meaning, column(figures.length))],
    })),
  ]);
