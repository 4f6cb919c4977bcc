import type { Inline } from '../../content/inline';
import type { Base } from '../../content/slide';
import type { Some } from '../../content/some';

/** One line of the sources and credits. */
export interface Credit {
  readonly what: string;
  readonly detail: Inline;
}

/** Where everything comes from. The line ends here. */
export interface CreditsSlide<Id extends string = string, Part extends string = string> extends Base<
  Id,
  Part
> {
  readonly layout: 'credits';
  /** One to six. */
  readonly credits: Some<Credit>;
  /** What the drawing shows, for those who cannot see it. WCAG 1.1.1. */
  readonly alternative: string;
}
