/** Size of what is pressed. WCAG 2.5.5: 44 by 44 CSS pixels; a link inside a sentence is as high as the sentence's lines. */
import { isSeen, nameOf, seenWords, words } from './seen';

const smallest = 44;

const pressed = 'a[href], button, input, select, textarea, summary';

/** The controls within an element that are there to be pressed. */
export const controlsIn = (scope: Element): readonly Element[] =>
  [...scope.querySelectorAll(pressed)].filter(
    (element) =>
      isSeen(element) &&
      !element.closest('[inert], [aria-hidden="true"]') &&
      getComputedStyle(element).pointerEvents !== 'none',
  );

export function targetProblems(scope: Element): readonly string[] {
  return controlsIn(scope)
    .filter((control) => !isInSentence(control))
    .map((control) => ({ control, size: sizeOf(control) }))
    .filter(({ size }) => Math.min(size.width, size.height) < smallest - 0.5)
    .map(
      ({ control, size }) => `${nameOf(control)} is ${size.width.toFixed(1)} by ${size.height.toFixed(1)} px`,
    );
}

/** A label that holds its field is pressed as one with it. */
function sizeOf(control: Element): { readonly width: number; readonly height: number } {
  return (control.closest('label') ?? control).getBoundingClientRect();
}

/** https://www.w3.org/TR/WCAG22/#target-size-enhanced: “The target is in a sentence or block of text.” */
export function isInSentence(control: Element): boolean {
  if (control.tagName !== 'A' || !getComputedStyle(control).display.startsWith('inline')) return false;
  if (getComputedStyle(control).display !== 'inline') return false;
  const block = control.closest('p, li, dd, td, figcaption');
  return block !== null && seenWords(block) !== words(control.textContent);
}
