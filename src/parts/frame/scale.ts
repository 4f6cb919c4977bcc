/**
 * How much larger than usual words are set: the fewer they are, the larger. Reckoned when the page is built, from the words and the place they have,
 * so that it is the same in every window, on paper and in every export, and no script measures anything. What is reckoned wrong is found by who
 * measures slides in a browser: `npm run check:talk`, and the specs.
 */
import { plainText } from '../../content/inline';
import type { Inline } from '../../content/inline';
import { longestInOnePiece } from '../words/words';

/** Steps of the scale, largest first, as frame.css has them. */
const steps = [
  { scale: 4, times: 1.5 },
  { scale: 3, times: 1.375 },
  { scale: 2, times: 1.25 },
  { scale: 1, times: 1.125 },
] as const;

/** A step of the scale; 0 is the usual size, which a layout's limits see to it that its words have room for. */
export type Scale = 0 | (typeof steps)[number]['scale'];

/** What words on a line take: letters on the average, of what is reckoned for each, and a space. Measured, and a little more. */
interface Face {
  readonly letters: number;
  readonly space: number;
}

const faces = { text: { letters: 0.96, space: 0.28 }, display: { letters: 0.935, space: 0.22 } };

/** Words in one size. All lengths are in rem of a slide of 16:9, which is 80 wide and, without the strip at its foot, 41.5 high: theme/sizes.css. */
export interface Text {
  readonly words: Inline;
  /** As usual. */
  readonly size: number;
  /** Of their size. */
  readonly leading: number;
  /** What a line of them has. */
  readonly width: number;
  readonly face: Face;
}

/** Words one below the other, and the height that they share. */
export interface Stack {
  readonly height: number;
  readonly texts: readonly Text[];
}

/** Between the margins. */
export const across = 70;

/** Below the line, without what words keep clear of it. */
export const underLine = 12.3;

/** One of so many columns. */
export const column = (columns: number): number => (across - 2.5 * (columns - 1)) / columns;

/** What a slide's head leaves above the line: 27.4, without its kicker and its title in one line or more. */
export const underHead = (title: string): number => 22.1 - linesOf(title, across / 3, faces.display) * 3.36;

/** In the size of text. */
export const inText = (words: Inline, width: number): Text => ({
  words,
  size: 1.625,
  leading: 1.35,
  width,
  face: faces.text,
});

/** In the face for display, as large as the heading of a point. */
export const inDisplay = (words: Inline, width: number, size = 2): Text => ({
  words,
  size,
  leading: 1.15,
  width,
  face: faces.display,
});

/** What is not broken: a person's name, unless it is long. */
export const whole = (name: string): string =>
  name.length > longestInOnePiece ? name : name.replaceAll(' ', '\u00A0');

/** The largest step at which all fits, told how many times as large as usual that is. */
export const largestScale = (fits: (times: number) => boolean): Scale =>
  steps.find(({ times }) => fits(times))?.scale ?? 0;

/** The largest step, if need be up to one, at which every stack holds its words. */
export const scaleFor = (stacks: readonly Stack[], most: Scale = 4): Scale =>
  largestScale((times) => times <= timesOf(most) && stacks.every((stack) => holds(stack, times)));

/** The height of texts, so many times as large as usual. */
export const heightOf = (texts: readonly Text[], times = 1): number =>
  texts.reduce(
    (sum, { words, size, leading, width, face }) =>
      sum + linesOf(plainText(words), width / (size * times), face) * size * times * leading,
    0,
  );

/** How many times as large a step is. */
export const timesOf = (wanted: Scale): number => steps.find(({ scale }) => scale === wanted)?.times ?? 1;

/** The class of what is set in that step: frame.css. */
export const scaled = (scale: Scale): string => `scale-${scale}`;

/** True where texts, so many times as large as usual, have their height and break no word. */
const holds = ({ height, texts }: Stack, times: number): boolean =>
  heightOf(texts, times) <= height &&
  texts.every(({ words, size, width }) =>
    wordsOf(plainText(words)).every((word) => widthOf(word) * size * times <= width),
  );

/** The lines that words take, of so many times their size. A word that is longer than one is broken. */
function linesOf(text: string, width: number, { letters, space }: Face): number {
  let lines = { count: 0, left: 0 };
  for (const word of wordsOf(text)) {
    const taken = letters * widthOf(word);
    const broken = Math.floor(taken / width);
    if (taken <= lines.left) lines.left -= taken + space;
    else lines = { count: lines.count + 1 + broken, left: (broken + 1) * width - taken - space };
  }
  return lines.count;
}

/** What is not broken as long as it has the room. */
const wordsOf = (text: string): readonly string[] => text.split(/(?<=-)|[ \n]+/u).filter(Boolean);

/** What letters take of their size in our two faces, by kinds that take about the same. No word of English that was measured takes more than 1.03 of it. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;’\u00A0]/u, 0.27],
  [/[frtsI()“”-]/u, 0.41],
  [/[mMW]/u, 0.9],
  [/[w&]|\p{Lu}/u, 0.7],
  [/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u, 1],
];

const widthOf = (word: string): number =>
  [...word].reduce((sum, letter) => sum + (kinds.find(([kind]) => kind.test(letter))?.[1] ?? 0.55), 0);
