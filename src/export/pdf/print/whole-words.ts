/** Words with a hyphen of their own, kept in one line: at a line's end it would be taken for one that the line has put in, and "high-level" be read as "highlevel". All of it runs in the page. */
import { wordsIn } from './words-apart';

/** Keeps every such word whole, unless it is so long that a narrow column would not hold it. */
export function keepWordsWhole(root: Element): void {
  for (const { node } of wordsIn(root)) if (!node.parentElement?.closest('svg')) wrapHyphened(node);
}

/** The rest of a text may hold more of them. */
export function wrapHyphened(text: Text): void {
  const found = /\p{L}+(?:[-\u2010]\p{L}+)+/u.exec(text.data);
  if (!found) return;
  const word = text.splitText(found.index);
  const rest = word.splitText(found[0].length);
  if (found[0].length <= 20) {
    const whole = document.createElement('span');
    whole.style.setProperty('text-wrap-mode', 'nowrap');
    word.replaceWith(whole);
    whole.append(word);
  }
  wrapHyphened(rest);
}

/** What runs in the page with `keepWordsWhole`, besides what reads words. */
export const keepingWordsWhole = [keepWordsWhole, wrapHyphened] as const;
