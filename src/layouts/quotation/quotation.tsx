import type { JSX } from 'preact';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line } from '../../parts/drawing/line';
import { Quoted } from '../../parts/words/quoted';
import { Words } from '../../parts/words/words';
import type { LayoutProps } from '../props';
import type { QuotationSlide } from './type';

export function Quotation({ slide, deck }: LayoutProps<QuotationSlide>): JSX.Element {
  return (
    <Frame slide={slide} deck={deck} variant={slide.large ? 'large' : undefined}>
      <blockquote class={`above quoted ${slide.large ? 'quoted-large' : ''}`}>
        {slide.words.map(({ words }) => (
          <p>
            <Quoted>{words}</Quoted>
          </p>
        ))}
      </blockquote>
      <Line shape="level" />
      <p class="below speaker">
        <span class="speaker-name">
          <Words>{slide.speaker}</Words>
        </span>{' '}
        <span class="occasion">
          <InlineWords>{slide.occasion}</InlineWords>
        </span>
      </p>
    </Frame>
  );
}
