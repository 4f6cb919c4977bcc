import type { JSX } from 'preact';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line } from '../../parts/drawing/line';
import { Quoted } from '../../parts/words/quoted';
import { Words } from '../../parts/words/words';
import { across, inDisplay, inText, scaled, scaleFor, underHead, underLine } from '../../parts/frame/scale';
import type { Scale } from '../../parts/frame/scale';
import type { LayoutProps } from '../props';
import type { StatementSlide } from './type';

export function Statement({ slide, deck }: LayoutProps<StatementSlide>): JSX.Element {
  return (
    <Frame slide={slide} deck={deck}>
      <p class={`above stated ${scaled(scaleOfStatement(slide))}`}>
        <Words>{slide.statement.words}</Words>
      </p>
      <Line shape="level" alternative={slide.alternative} />
      <div class={`below around ${scaled(scaleOfAround(slide))}`}>
        {slide.around !== undefined && (
          <blockquote>
            <p>
              <Quoted>{slide.around.words}</Quoted>
            </p>
          </blockquote>
        )}
        <p class="attribution">
          <InlineWords>{slide.lead}</InlineWords>
        </p>
      </div>
    </Frame>
  );
}

const scaleOfStatement = ({ title, statement }: StatementSlide): Scale =>
  scaleFor([
    {
      height: underHead(title) - 4,
      texts: [{ ...inDisplay(statement.words, across, 4.375), leading: 1.06 }],
    },
  ]);

const scaleOfAround = ({ around, lead }: StatementSlide): Scale =>
  scaleFor([
    { height: underLine - 0.5, texts: [inText(around?.words ?? '', 0.88 * across), inText(lead, across)] },
  ]);
