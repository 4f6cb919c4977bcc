import type { Base } from '../../content/slide';
import type { Some } from '../../content/some';
import type { Evidence } from '../../content/stated';

/** One value of a series, with the words it rests on. */
export interface ChartValue<Id extends string = string> extends Evidence<Id> {
  /** What it is the value of: a year, a place. */
  readonly label: string;
  /** Not below zero. */
  readonly value: number;
}

/** A series of numbers as bars that stand on the line, or as a line of its own over it. The drawing is a table, too. */
export interface ChartSlide<Id extends string = string, Part extends string = string> extends Base<Id, Part> {
  readonly layout: 'chart';
  /** A line is for what goes on between the values, as over years; bars are for everything else. */
  readonly kind: 'bars' | 'line';
  /** What the values are, with their unit: the table's caption. */
  readonly caption: string;
  /** The head of the labels: "Year". */
  readonly labels: string;
  /** The head of the values: "Visitors". */
  readonly values: string;
  /** Two to twelve, in order. */
  readonly series: Some<ChartValue<Id>>;
  /** What the drawing shows, for those who cannot see it. WCAG 1.1.1. */
  readonly alternative: string;
}
