/** What a slide holds and where, as the page has it when it is laid out as slides. Lengths are px of a slide of 1280 by 720. */

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words of one look. */
export interface Run {
  readonly text: string;
  readonly language: string;
  /** Px. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isSerif: boolean;
  /** Six digits after "#". */
  readonly colour: string;
  /** An address as written. */
  readonly href?: string;
}

/** Words up to the end of a line that somebody meant. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align: 'left' | 'center' | 'right';
  /** From line to line, in px. */
  readonly lineHeight: number;
  /** Room above it, in px. */
  readonly before: number;
}

/** A box of words, as large as they are. */
export interface PlacedText {
  readonly kind: 'text';
  readonly isTitle: boolean;
  readonly place: Place;
  /** True where its words take more than one line. */
  readonly isWrapped: boolean;
  readonly paragraphs: readonly Paragraph[];
}

/** A cell of a table; its words begin so many px from the edge at which its lines begin. */
export interface PlacedCell {
  readonly paragraphs: readonly Paragraph[];
  readonly inset: number;
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly columns: number;
  readonly rows: number;
}

export interface PlacedTable {
  readonly kind: 'table';
  readonly place: Place;
  readonly name: string;
  readonly columns: readonly number[];
  readonly rows: readonly { readonly height: number; readonly cells: readonly PlacedCell[] }[];
}

/** One of the slide's drawings, by its place among them. */
export interface PlacedDrawing {
  readonly kind: 'drawing';
  readonly index: number;
}

export interface PlacedPhotograph {
  readonly kind: 'photograph';
  readonly place: Place;
  readonly name: string;
  readonly address: string;
}

export type Item = PlacedText | PlacedTable | PlacedDrawing | PlacedPhotograph;

export interface PlacedSlide {
  readonly id: string;
  readonly title: string;
  readonly part: string;
  /** In the order of the document. */
  readonly items: readonly Item[];
  /** What is said with it: paragraphs of words in their languages. */
  readonly notes: readonly (readonly Pick<Run, 'text' | 'language'>[])[];
  /** What the page says: slide, then notes, one line a block. */
  readonly said: string;
}

export interface PlacedTalk {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly slides: readonly PlacedSlide[];
}
