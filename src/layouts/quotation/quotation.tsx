import type { JSX } from 'preact';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line } from '../../parts/drawing/line';
import { Quoted } from '../../parts/words/quoted';
import { Words } from '../../parts/words/words';
import { across, inDisplay, scaled, scaleFor, underHead } from '../../parts/frame/scale';
import type { Scale } from '../../parts/frame/scale';
import type { LayoutProps } from '../props';
import type { QuotationSlide } from './type';

export function Quotation({ slide, deck }: LayoutProps<QuotationSlide>): JSX.Element {
  return (
    <Frame slide={slide} deck={deck} variant={slide.large ? 'large' : undefined}>
      <blockquote class={`above quoted ${slide.large ? 'quoted-large' : ''} ${scaled(scaleOf(slide))}`}>
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

/** Beside the rule. Where the words are large, the title is not. */
const scaleOf = ({ title, words, large = false }: QuotationSlide): Scale =>
  scaleFor([
    {
      height: underHead(title) + (large ? 1.1 : 0) - 2 - 1.6 * (words.length - 1),
      texts: words.map((one) => ({
        ...inDisplay(one.words, across - 2.5, large ? 2.75 : 2.5),
        leading: 1.18,
      })),
    },
  ]);
