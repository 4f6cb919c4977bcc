import type { Inline } from '../../content/inline';
import type { Base } from '../../content/slide';

/** The opening: the talk's name as large as it goes, and the line on its way. */
export interface TitleSlide<Id extends string = string, Part extends string = string> extends Base<Id, Part> {
  readonly layout: 'title';
  /** Who published the article, and when; or who speaks. */
  readonly subtitle: Inline;
  /** What the line runs through, by name, from the left: up to four. Default: nothing. */
  readonly ends?: readonly string[];
  /** What the drawing shows, for those who cannot see it. WCAG 1.1.1. */
  readonly alternative: string;
}
