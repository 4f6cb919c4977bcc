import type { Quotation } from '../../content/article';
import type { Inline } from '../../content/inline';
import type { Base } from '../../content/slide';
import type { Some } from '../../content/some';

/** Quoted words beside a rule. */
export interface QuotationSlide<Id extends string = string, Part extends string = string> extends Base<
  Id,
  Part
> {
  readonly layout: 'quotation';
  /** One to three quotations, a paragraph each. */
  readonly words: Some<Quotation<Id>>;
  readonly speaker: string;
  /** In which part, on which day. */
  readonly occasion: Inline;
  /** Almost only words, as large as they go. Default: false. */
  readonly large?: boolean;
}
