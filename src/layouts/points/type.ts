import type { Inline } from '../../content/inline';
import type { Base } from '../../content/slide';
import type { Some } from '../../content/some';
import type { HangingShape } from '../../parts/drawing/line';

/** A drawing of the line with its text alternative. WCAG 1.1.1. */
export interface LineDrawing {
  readonly shape: HangingShape;
  /** What a person who cannot see it needs to know of the drawing, beyond the words beside it. */
  readonly alternative: string;
}

/** One thing hung on the line. */
export interface Point {
  readonly heading: Inline;
  readonly text?: Inline;
  /** A sign above a branch. */
  readonly icon?: 'screen' | 'device' | 'page';
  /** A hollow node: not known, not dated, not yet. */
  readonly open?: boolean;
  /** A slide that the heading links to, by id. */
  readonly to?: string;
}

/** A lead sentence, the line, and what hangs on it. */
export interface PointsSlide<Id extends string = string, Part extends string = string> extends Base<
  Id,
  Part
> {
  readonly layout: 'points';
  readonly lead: Inline;
  readonly line: LineDrawing;
  /** Two to five; three strands, two on a fork and two with an open end. */
  readonly points: Some<Point>;
  /** Show where the deck is published, short and as a QR code, if the build is told by DECK_URL. Default: false. */
  readonly showsAddress?: boolean;
  /** Reveal the points one after the other. Default: all at once. */
  readonly steps?: boolean;
}
