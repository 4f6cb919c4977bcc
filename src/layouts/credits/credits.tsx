import type { JSX } from 'preact';
import { pageWording } from '../../wording/page';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line, Node } from '../../parts/drawing/line';
import type { LayoutProps } from '../props';
import type { CreditsSlide } from './type';

export function Credits({ slide, deck }: LayoutProps<CreditsSlide>): JSX.Element {
  return (
    <Frame slide={slide} deck={deck}>
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
