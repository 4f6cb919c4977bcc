/** Planned time: how long a slide's notes take to say. */
import { plainText } from './inline';
import { isSpoken } from './notes';
import type { Notes } from './notes';

/** A measured speaking rate for a hall with listeners and interpreters. */
export const wordsPerMinute = 130;

/** The number of words to be spoken; cues and context do not count. */
export function spokenWords(notes: Notes): number {
  return notes
    .filter(isSpoken)
    .map((note) => plainText(note).split(/\s+/u).filter(Boolean).length)
    .reduce((sum, count) => sum + count, 0);
}

/** The time a slide is planned to take, in whole seconds: what its author says, or what its notes take at {@link wordsPerMinute}. */
export function plannedSeconds(slide: { readonly notes: Notes; readonly seconds?: number }): number {
  return slide.seconds ?? Math.round((spokenWords(slide.notes) / wordsPerMinute) * 60);
}

/** What most adults read of plain prose. https://doi.org/10.1016/j.jml.2019.104047 */
const wordsReadPerMinute = 238;

/** Minutes to read what is said with every slide; a minute at the least. */
export const readingMinutes = (slides: readonly { readonly notes: Notes }[]): number =>
  Math.max(
    1,
    Math.round(slides.reduce((sum, { notes }) => sum + spokenWords(notes), 0) / wordsReadPerMinute),
  );
