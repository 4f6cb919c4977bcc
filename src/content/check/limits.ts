/** How much a layout holds: more would be cut, overlap or become too small to be read. */
import { plainText } from '../inline';
import type { Inline } from '../inline';
import type { Base } from '../slide';
import { named } from './rule';

/** How many things a field may hold. */
export interface Count {
  readonly least: number;
  readonly most: number;
}

/** What is wrong with how many things a field of a slide holds. */
export function outOfCount(
  slide: Base,
  path: string,
  { length }: { readonly length: number },
  { least, most }: Count,
): readonly string[] {
  const holds = least === most ? `${most}` : `${least} to ${most}`;
  if (length > most)
    return [
      `${named(slide)}: \`${path}\` has ${length}, and its layout holds ${holds}. Take some out, or make two slides of it.`,
    ];
  return length < least
    ? [
        `${named(slide)}: \`${path}\` has ${length}, and its layout holds ${holds}. Add to it, or choose another layout.`,
      ]
    : [];
}

/** What is wrong with the length of a text: in characters, and of its longest word. */
export function tooLong(
  slide: Base,
  path: string,
  text: Inline | undefined,
  { characters, word }: { readonly characters: number; readonly word?: number },
): readonly string[] {
  const plain = text === undefined ? '' : plainText(text).trim();
  const longest = longestWord(plain);
  if (plain.length > characters)
    return [
      `${named(slide)}: \`${path}\` has ${plain.length} characters, more than ${characters}. Shorten it.`,
    ];
  return word !== undefined && longest.length > word
    ? [
        `${named(slide)}: “${longest}” in \`${path}\` has ${longest.length} letters, more than ${word}, and would be broken. Choose a shorter word.`,
      ]
    : [];
}

function longestWord(text: string): string {
  const words = text
    .split(/[\s\u2010\u2013\u2014-]+/u)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
