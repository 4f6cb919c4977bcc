import type { Inline } from '../../content/inline';
import type { Base } from '../../content/slide';
import type { Some } from '../../content/some';
import type { Stated } from '../../content/stated';

/** A number, and what it means. */
export interface Figure<Id extends string = string> {
  /** In digits, as it is to be shown: "1,200". */
  readonly number: Stated<Id>;
  /** A sign or a word after the number: "%", "km". Default: none. */
  readonly unit?: string;
  /** Of what, since when. */
  readonly meaning: Inline;
}

/** One to four numbers on the line, as large as they go. */
export interface FiguresSlide<Id extends string = string, Part extends string = string> extends Base<
  Id,
  Part
> {
  readonly layout: 'figures';
  /** Default: none. */
  readonly lead?: Inline;
  /** One to four. */
  readonly figures: Some<Figure<Id>>;
  /** What the drawing shows, for those who cannot see it. WCAG 1.1.1. */
  readonly alternative: string;
}
