import type { Person } from '../../content/person';
import type { Base } from '../../content/slide';
import type { Some } from '../../content/some';
import type { NotGiven, Stated } from '../../content/stated';
import type { When } from '../../content/when';

/** Something that happened. */
export interface TimelineEntry<Id extends string = string> {
  /** As far as the article gives it: a year, a month, a day, a time of day. What has no date stands off the axis. */
  readonly when: When<Id> | NotGiven;
  /** In a word or two. */
  readonly what: Stated<Id>;
  /** Up to two. Default: nobody. */
  readonly who?: readonly Person<Id>[];
  /** On which side of the line it stands; what it means is said by the words beside it, too. Default: above. */
  readonly below?: boolean;
}

/** Entries along a time axis, to scale, those without a date off it. */
export interface TimelineSlide<Id extends string = string, Part extends string = string> extends Base<
  Id,
  Part
> {
  readonly layout: 'timeline';
  /** One to eight, in the order of their dates; those without one wherever they are told. */
  readonly entries: Some<TimelineEntry<Id>>;
  /** What the drawing shows, for those who cannot see it. WCAG 1.1.1. */
  readonly alternative: string;
}
