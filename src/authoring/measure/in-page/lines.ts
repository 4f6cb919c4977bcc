/** Every line of text on a slide, as the browser has broken it. */
import type { Box } from './box';

export interface Line extends Box {
  /** All words of the text it is a line of. */
  readonly words: string;
  readonly block: Element;
  readonly element: Element;
}

/** A line's box reaches above and below its letters; that much of it may meet another. */
const aroundLetters = 0.18;

export const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  !element.closest('.visually-hidden');

export const wordsOf = (text: Node): string => (text.textContent ?? '').trim().replaceAll(/\s+/gu, ' ');

/** Every text that has words, with the element it stands in. */
export function textsIn(root: Element): readonly { readonly text: Node; readonly element: Element }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: { text: Node; element: Element }[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    if (text.parentElement && wordsOf(text) !== '') found.push({ text, element: text.parentElement });
  return found;
}

/** The boxes of a text, one a line. */
export function boxesOf(text: Node): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()];
}

/** The lines that are shown, but for words that a drawing sets itself. */
export function linesOf(section: Element): readonly Line[] {
  return textsIn(section)
    .filter(({ element }) => isShown(element) && !element.closest('svg'))
    .flatMap(({ text, element }) => {
      const about = { words: wordsOf(text), block: blockOf(element), element };
      return boxesOf(text)
        .filter(({ width }) => width >= 1)
        .map(({ left, right, top, bottom, height }) => ({
          ...about,
          left,
          right,
          top: top + height * aroundLetters,
          bottom: bottom - height * aroundLetters,
        }));
    });
}

function blockOf(element: Element): Element {
  let block = element;
  while (getComputedStyle(block).display.startsWith('inline') && block.parentElement)
    block = block.parentElement;
  return block;
}
