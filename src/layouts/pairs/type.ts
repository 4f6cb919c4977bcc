import type { Person } from '../../content/person';
import type { Base } from '../../content/slide';
import type { NotGiven, Stated } from '../../content/stated';
import type { When } from '../../content/when';

/** Two people, and what lies between them. */
export interface Pair<Id extends string = string> {
  readonly people: readonly [left: Person<Id>, right: Person<Id>];
  /** A place, an occasion: in a word or two. */
  readonly what: Stated<Id>;
  /** Default: no date is shown. */
  readonly when?: When<Id> | NotGiven;
}

/** Two pairs of people, a line between each. */
export interface PairsSlide<Id extends string = string, Part extends string = string> extends Base<Id, Part> {
  readonly layout: 'pairs';
  /** Two. */
  readonly pairs: readonly [Pair<Id>, Pair<Id>];
  /** What the drawing shows, for those who cannot see it. WCAG 1.1.1. */
  readonly alternative: string;
}
