import type { Quotation } from '../../content/article';
import type { Inline } from '../../content/inline';
import type { Base } from '../../content/slide';

/** One short statement, set large on a level line, with what was said around it. */
export interface StatementSlide<Id extends string = string, Part extends string = string> extends Base<
  Id,
  Part
> {
  readonly layout: 'statement';
  /** A few words of the article. */
  readonly statement: Quotation<Id>;
  /** Whose words these are. */
  readonly lead: Inline;
  /** The sentence around them, or the next one. Default: none. */
  readonly around?: Quotation<Id>;
  /** What the drawing shows, for those who cannot see it. WCAG 1.1.1. */
  readonly alternative: string;
}
