/** What a slide is: data, told apart by `layout`. A layout's own fields stand in its own type, so a field it does not have does not compile. */
import type { Quotation } from './article';
import type { Inline } from './inline';
import type { Notes } from './notes';
import type { Some } from './some';
import type { Talk } from './when';

interface Base<Id extends string, Part extends string> {
  /** The address of the slide, `#id`: lower-case words with hyphens. Published, so keep it when the title changes. */
  readonly id: string;
  /** The part of the talk it belongs to, by id. */
  readonly part: Part;
  /** A sentence or a clear noun phrase, unique in the deck. WCAG 2.4.6. */
  readonly title: string;
  /** The passages everything on the slide rests on; a slide about the deck itself says so. */
  readonly source: Some<Id> | 'about this deck';
  /** What is said while the slide is shown, with private cues and context. */
  readonly notes: Notes;
  /** Planned time in seconds, where it is not what the notes take to say. */
  readonly seconds?: number;
}

/** The line that runs through the deck, in the states it can take on a slide of points. */
export type LineShape = 'branches' | 'stations' | 'tally' | 'strands' | 'marks' | 'fork' | 'open end';

/** A drawing of the line with its text alternative. WCAG 1.1.1. */
export interface LineDrawing {
  readonly shape: LineShape;
  /** What a person who cannot see it needs to know of the drawing, beyond the words beside it. */
  readonly alternative: string;
}

/** One thing hung on the line. */
export interface Point {
  readonly heading: Inline;
  readonly text?: Inline;
  /** A sign at the end of its branch. */
  readonly icon?: 'screen' | 'device' | 'page';
  /** A hollow node: not known, not dated, not yet. */
  readonly open?: boolean;
  /** A slide that the heading links to, by id. */
  readonly to?: string;
}

/** The opening: the article's headline between two ends of a line. */
export interface TitleSlide<Id extends string, Part extends string> extends Base<Id, Part> {
  readonly layout: 'title';
  readonly subtitle: Inline;
  readonly ends: readonly [left: string, right: string];
  readonly alternative: string;
}

/** A lead sentence, the line, and two to five things hung on it. */
export interface PointsSlide<Id extends string, Part extends string> extends Base<Id, Part> {
  readonly layout: 'points';
  readonly lead: Inline;
  readonly line: LineDrawing;
  readonly points: Some<Point>;
  /** Show where the deck is published, short and as a QR code, if the build is told by DECK_URL. Default: false. */
  readonly showsAddress?: boolean;
  /** Reveal the points one after the other. Default: all at once. */
  readonly steps?: boolean;
}

/** One talk between two people, its date as the largest thing on the slide. */
export interface CallSlide<Id extends string, Part extends string> extends Base<Id, Part> {
  readonly layout: 'call';
  readonly talk: Talk<Id>;
  readonly lead: Inline;
  readonly alternative: string;
}

/** One short statement, set large on a level line, with what was said around it. */
export interface StatementSlide<Id extends string, Part extends string> extends Base<Id, Part> {
  readonly layout: 'statement';
  readonly statement: Quotation<Id>;
  readonly lead: Inline;
  readonly around: Quotation<Id>;
  readonly alternative: string;
}

/** Quoted words beside a rule. */
export interface QuotationSlide<Id extends string, Part extends string> extends Base<Id, Part> {
  readonly layout: 'quotation';
  readonly words: Some<Quotation<Id>>;
  readonly speaker: string;
  readonly occasion: Inline;
  /** Almost only words, as large as they go. Default: false. */
  readonly large?: boolean;
}

/** Talks along the months, the undated ones off the axis. */
export interface TimelineSlide<Id extends string, Part extends string> extends Base<Id, Part> {
  readonly layout: 'timeline';
  readonly talks: Some<Talk<Id>>;
  readonly alternative: string;
}

/** Where talks with a given place were held: land only, places as points. */
export interface MapSlide<Id extends string, Part extends string> extends Base<Id, Part> {
  readonly layout: 'map';
  readonly lead: Inline;
  readonly talks: Some<Talk<Id>>;
  readonly alternative: string;
}

/** A picture the article prints: its own words for it, and artwork of ours in its place. */
export interface Picture<Id extends string> {
  /** Our artwork, a path in `assets/`. */
  readonly file: string;
  /** The photograph itself, a path in `assets/licensed/`, for a presenter who holds a licence. Not in the repository. */
  readonly licensed: string;
  /** What our artwork shows; it is not the photograph. WCAG 1.1.1. */
  readonly alternative: string;
  readonly description: Quotation<Id>;
  readonly caption: Quotation<Id>;
  readonly credit: Quotation<Id>;
}

/** A talk beside a picture of it. */
export interface PictureSlide<Id extends string, Part extends string> extends Base<Id, Part> {
  readonly layout: 'picture';
  readonly picture: Picture<Id>;
  readonly talk: Talk<Id>;
}

/** Two or three talks, each a pair of people and a line between them. */
export interface PairsSlide<Id extends string, Part extends string> extends Base<Id, Part> {
  readonly layout: 'pairs';
  readonly talks: Some<Talk<Id>>;
  readonly alternative: string;
}

/** Topics against talks. */
export interface TableSlide<Id extends string, Part extends string> extends Base<Id, Part> {
  readonly layout: 'table';
  readonly talks: Some<Talk<Id>>;
  readonly caption: string;
}

/** One line of the sources and credits. */
export interface Credit {
  readonly what: string;
  readonly detail: Inline;
}

/** Where everything comes from. */
export interface CreditsSlide<Id extends string, Part extends string> extends Base<Id, Part> {
  readonly layout: 'credits';
  readonly credits: Some<Credit>;
  readonly alternative: string;
}

/** A slide of a talk on an article with passages `Id` and parts `Part`. */
export type Slide<Id extends string = string, Part extends string = string> =
  | TitleSlide<Id, Part>
  | PointsSlide<Id, Part>
  | CallSlide<Id, Part>
  | StatementSlide<Id, Part>
  | QuotationSlide<Id, Part>
  | TimelineSlide<Id, Part>
  | MapSlide<Id, Part>
  | PictureSlide<Id, Part>
  | PairsSlide<Id, Part>
  | TableSlide<Id, Part>
  | CreditsSlide<Id, Part>;

/** The name of a layout. */
export type Layout = Slide['layout'];

/** The slides of one layout. */
export type SlideOf<L extends Layout> = Extract<Slide, { readonly layout: L }>;
