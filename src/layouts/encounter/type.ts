import type { Inline } from '../../content/inline';
import type { Person } from '../../content/person';
import type { Base } from '../../content/slide';
import type { Stated } from '../../content/stated';
import type { When } from '../../content/when';

/** Two people at the ends of a line, and one thing between them as the largest on the slide: a date, a place, a number. */
export interface EncounterSlide<Id extends string = string, Part extends string = string> extends Base<
  Id,
  Part
> {
  readonly layout: 'encounter';
  /** The largest thing on the slide: a date, or a word or two. */
  readonly large: When<Id> | Stated<Id>;
  /** Who stands on the left, who on the right. */
  readonly people: readonly [left: Person<Id>, right: Person<Id>];
  /** What was between them, under the line. */
  readonly lead: Inline;
  /** What the drawing shows, for those who cannot see it. WCAG 1.1.1. */
  readonly alternative: string;
}
