/** What every slide has, whatever its layout. What a layout has besides stands in its own folder. */
import type { Notes } from './notes';
import type { Some } from './some';

/** A slide of a talk on an article with passages `Id` and parts `Part`. */
export interface Base<Id extends string = string, Part extends string = string> {
  /** The name of a layout, which decides what other fields there are. */
  readonly layout: string;
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
