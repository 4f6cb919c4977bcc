/** An article's plain text as blocks, lines and passages, each passage a sentence with an id made of its first words. */

/** A line's passages in reading order. */
export interface SplitLine {
  readonly passages: readonly { readonly id: string; readonly text: string }[];
}

/** A block under the name that citations give it. */
export interface SplitBlock {
  readonly name: string;
  readonly lines: readonly SplitLine[];
}

/** How many words an id begins with; more where that is taken. */
const fewest = 3;
const mostInId = 60;

/**
 * Splits a text: the first line is the headline, empty lines part the blocks, a block with a credit in it (©) is a picture.
 * White space at the ends of lines is not content.
 *
 * @param language BCP 47, for where its sentences end.
 * @throws A sentence where there is nothing below the headline.
 */
export function splitArticle(text: string, language: string): readonly SplitBlock[] {
  const [headline, ...rest] = blocksOf(text);
  if (!headline || rest.length === 0)
    throw new Error(
      'Article: it has no text below its headline. The first line is the headline; an empty line parts each block.',
    );
  const taken = new Set<string>();
  const sentences = sentencesIn(language);
  const names = namesOf(rest);
  const block = (name: string, lines: readonly string[]): SplitBlock => ({
    name,
    lines: lines.map((line) => ({
      passages: sentences(line).map((sentence) => ({ id: idFor(sentence, taken), text: sentence })),
    })),
  });
  return [
    {
      name: 'headline',
      lines: headline.map((line) => ({ passages: [{ id: take('headline', taken), text: line }] })),
    },
    ...rest.map((lines, index) => block(names[index] ?? '', lines)),
  ];
}

/** The text without what is no content: as it goes into `assets/`. */
export const trimmed = (text: string): string =>
  blocksOf(text)
    .map((lines) => lines.join('\n'))
    .join('\n\n');

function blocksOf(text: string): readonly (readonly string[])[] {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim());
  const blocks: string[][] = [];
  let open = false;
  for (const line of lines) {
    if (line === '') open = false;
    else if (open) blocks.at(-1)?.push(line);
    else {
      blocks.push([line]);
      open = true;
    }
  }
  const [first, ...rest] = blocks;
  if (!first) return [];
  const [headline = '', ...below] = first; // a text that goes on right under its headline
  return [[headline], ...(below.length > 0 ? [below] : []), ...rest];
}

/** Paragraphs are counted; pictures are not among them. Of several pictures each has a number. */
function namesOf(blocks: readonly (readonly string[])[]): readonly string[] {
  const isPicture = (lines: readonly string[]) => lines.some((line) => line.includes('©'));
  const pictures = blocks.filter(isPicture).length;
  let paragraph = 0;
  let picture = 0;
  return blocks.map((lines) => {
    if (!isPicture(lines)) return `paragraph ${(paragraph += 1)}`;
    picture += 1;
    return pictures === 1 ? 'picture' : `picture ${picture}`;
  });
}

/** What ends no sentence though a full stop stands there: initials, and titles before a name. */
const unfinished =
  /(?:^|[\s(“"])(?:\p{Lu}\.)+$|(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Rev|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

function sentencesIn(language: string): (line: string) => readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return (line) => {
    const sentences: string[] = [];
    for (const { segment } of segmenter.segment(line)) {
      const last = sentences.at(-1);
      if (last !== undefined && unfinished.test(last.trim()))
        sentences[sentences.length - 1] = last + segment;
      else sentences.push(segment);
    }
    return sentences.map((sentence) => sentence.trim());
  };
}

function idFor(sentence: string, taken: Set<string>): string {
  const words = sentence
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F’']/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu) ?? ['passage'];
  for (let count = fewest; count <= words.length; count += 1) {
    const id = shortened(words.slice(0, count).join('-'));
    if (!taken.has(id)) return take(id, taken);
  }
  return take(shortened(words.slice(0, fewest).join('-')), taken);
}

const shortened = (id: string) =>
  id
    .slice(0, mostInId)
    .replace(/^(?=\d)/u, 'p-')
    .replace(/-$/u, '');

/** The id, with a number where it is taken. */
function take(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  taken.add(free);
  return free;
}
