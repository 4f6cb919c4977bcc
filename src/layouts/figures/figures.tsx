import type { JSX } from 'preact';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line, Node } from '../../parts/drawing/line';
import { Words } from '../../parts/words/words';
import type { LayoutProps } from '../props';
import type { FiguresSlide } from './type';

export function Figures({ slide, deck }: LayoutProps<FiguresSlide>): JSX.Element {
  const { lead, figures, alternative } = slide;
  return (
    <Frame slide={slide} deck={deck}>
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
