import type { Person } from '../../content/person';
import type { Inline } from '../../content/inline';
import type { Base } from '../../content/slide';
import type { Some } from '../../content/some';

/** One to six people on the line. Of two sides, one stands above it and the other below. */
export interface PeopleSlide<Id extends string = string, Part extends string = string> extends Base<
  Id,
  Part
> {
  readonly layout: 'people';
  /** In the order in which they are named. Either all of them have a side, or nobody. */
  readonly people: Some<Person<Id>>;
  /** Default: none. */
  readonly lead?: Inline;
  /** What the drawing shows, for those who cannot see it. WCAG 1.1.1. */
  readonly alternative: string;
}
