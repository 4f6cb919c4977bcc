import type { Inline } from '../../content/inline';
import type { Person } from '../../content/person';
import type { Place } from '../../content/place';
import type { Base } from '../../content/slide';
import type { Some } from '../../content/some';
import type { NotGiven, Stated } from '../../content/stated';
import type { When } from '../../content/when';

/** A place on the map, and what the article says of it. */
export interface MapPlace<Id extends string = string> {
  readonly place: Place<Id>;
  /** Default: no date is shown. */
  readonly when?: When<Id> | NotGiven;
  /** Who met there. Default: nobody. */
  readonly who?: readonly Person<Id>[];
  /** What it is, or what was there. Default: nothing. */
  readonly what?: Stated<Id>;
}

/** The part of the earth that a map shows, in degrees. West may be more than east: then it goes over the date line. */
export interface MapFrame {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** Land without borders, places as points on it, each tied to its column on the line. */
export interface MapSlide<Id extends string = string, Part extends string = string> extends Base<Id, Part> {
  readonly layout: 'map';
  readonly lead: Inline;
  /** One to four, from left to right as they hang on the line. */
  readonly places: Some<MapPlace<Id>>;
  /** What the map shows. Default: its places and what lies around them. */
  readonly frame?: MapFrame;
  /** What the drawing shows, for those who cannot see it. WCAG 1.1.1. */
  readonly alternative: string;
}
