import type { JSX } from 'preact';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line } from '../../parts/drawing/line';
import { Quoted } from '../../parts/words/quoted';
import { Words } from '../../parts/words/words';
import type { LayoutProps } from '../props';
import type { StatementSlide } from './type';

export function Statement({ slide, deck }: LayoutProps<StatementSlide>): JSX.Element {
  return (
    <Frame slide={slide} deck={deck}>
      <p class="above stated">
        <Words>{slide.statement.words}</Words>
      </p>
      <Line shape="level" alternative={slide.alternative} />
      <div class="below around">
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
