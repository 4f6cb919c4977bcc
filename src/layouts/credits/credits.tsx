import type { JSX } from 'preact';
import { pageWording } from '../../wording/page';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line, Node } from '../../parts/drawing/line';
import { inDisplay, inText, scaleFor, underHead } from '../../parts/frame/scale';
import type { Scale } from '../../parts/frame/scale';
import type { LayoutProps } from '../props';
import type { CreditsSlide } from './type';

export function Credits({ slide, deck }: LayoutProps<CreditsSlide>): JSX.Element {
  return (
    <Frame slide={slide} deck={deck} scale={scaleOf(slide)}>
      <dl class="above credit-list">
        {slide.credits.map(({ what, detail }) => (
          <div class="credit-entry">
            <dt>{what}</dt>
            <dd>
              <InlineWords>{detail}</InlineWords>
            </dd>
          </div>
        ))}
      </dl>
      <Line shape="end" alternative={slide.alternative} />
      <p class="below thanks">
        <Node kind="filled" />
        {pageWording.pageOfArticle(deck.article.publisher, deck.article.year)}
      </p>
    </Frame>
  );
}

const scaleOf = ({ title, credits }: CreditsSlide): Scale =>
  scaleFor([
    {
      height: underHead(title) - 1.5 - 0.35 * (credits.length - 1),
      texts: credits.map(({ detail }) => ({ ...inText(detail, 56), leading: 1.25 })),
    },
    ...credits.map(({ what }) => ({ height: 4, texts: [inDisplay(what, 12, 1.625)] })),
  ]);
