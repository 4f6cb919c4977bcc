/** Captions are cued, as in a theatre: the words that will be spoken are known, and are sent part by part as they are spoken. */
import { cut, lineOf } from './captions';

/** Characters of a cue: two rows of a strip that is as wide as a window in which slides are shown. */
export const longestCue = 100;

/** A break sooner than this part of a cue would leave a scrap. */
const least = 0.4;

/** Initials and short titles end with a full stop, and no sentence with them: "U.S.", "Mr.". */
const unfinished = /(?:^|[\s(])(?:\p{Lu}\.)+$|(?:^|[\s(])\p{Lu}\p{Ll}{0,2}\.$/u;

/** The cues in words that are to be spoken: their sentences, the long ones in parts. */
export function cuesOf(words: string, language: string): readonly string[] {
  return sentencesOf(lineOf(words), language).flatMap(partsOf);
}

/**
 * The cue of a slide that comes next: the one after the last that was said, else the first. One past the end where all were. Words that stand in several cues are the one whose turn it was.
 *
 * @param said The lines since the slide was turned to.
 * @param before Those from before: of a slide that is turned to again they tell how far it had come, of a new one that has a sentence of theirs nothing.
 */
export function nextCue(
  cues: readonly string[],
  said: readonly string[],
  before: readonly string[] = [],
): number {
  if (said.some((line) => cues.includes(line))) return cueAfter(cues, said);
  return before.includes(cues[0] ?? '') ? cueAfter(cues, before) : 0;
}

const cueAfter = (cues: readonly string[], said: readonly string[]) =>
  said.reduce((next, line) => {
    const ahead = cues.indexOf(line, next);
    const place = ahead < 0 ? cues.indexOf(line) : ahead;
    return place < 0 ? next : place + 1;
  }, 0);

function sentencesOf(words: string, language: string): readonly string[] {
  const sentences: string[] = [];
  let begun = '';
  for (const segment of segmentsOf(words, language)) {
    begun += segment;
    if (unfinished.test(begun.trim())) continue;
    sentences.push(begun.trim());
    begun = '';
  }
  return [...sentences, begun.trim()].filter((sentence) => sentence !== '');
}

/** A browser that does not know of sentences has long ones. */
const segmentsOf = (words: string, language: string): readonly string[] =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(words)].map(
        ({ segment }) => segment,
      )
    : [words];

function partsOf(sentence: string): readonly string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > longestCue) {
    const end = breakIn(rest.slice(0, longestCue + 1));
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...parts, rest];
}

/** Where a stretch of words is best broken: after the last mark within it, else between two words, else where it must be. */
function breakIn(stretch: string): number {
  const marks = [...stretch.matchAll(/[,;:)–—]\s/gu)].map(({ index }) => index + 1);
  const mark = marks.findLast((place) => place >= stretch.length * least);
  const space = stretch.lastIndexOf(' ');
  return mark ?? (space > 0 ? space : cut(stretch, longestCue).length);
}
