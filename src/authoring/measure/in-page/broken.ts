/** Words that are broken in the middle. */
import { isShown, textsIn } from './lines';

/** What has no space, hyphen or slash in it, at which a line may end. */
const inOnePiece = /[^\s\u00AD\u200B/\-‐–—]+/gu;

/** Scripts that put no spaces between words, and are broken nearly anywhere. */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a slide that stand in two lines: a number that does is read as two. */
export const brokenWordsOf = (section: Element): readonly string[] =>
  textsIn(section)
    .filter(({ element }) => isShown(element))
    .flatMap(({ text }) =>
      [...(text.textContent ?? '').matchAll(inOnePiece)]
        .filter(({ 0: word, index }) => !withoutSpaces.test(word) && linesTaken(text, index, word) > 1)
        .map(([word]) => word),
    );

function linesTaken(text: Node, from: number, word: string): number {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, from + word.length);
  const tops = [...range.getClientRects()]
    .filter(({ width }) => width >= 1)
    .map(({ top }) => Math.round(top));
  return new Set(tops).size;
}
