/** Keys that the thing which has the focus uses itself. */
import type { Press } from './key-names';

/** What is typed into, or chosen from with letters. */
const typing =
  'input:not([type="range"], [type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';
const pressed: Readonly<Record<string, string>> = {
  ' ': 'button, summary, input',
  Enter: 'button, summary, a[href]',
};
const sliding = /^(?:Arrow|Home|End)/u;

/** What scrolls a box. Never the Page keys: those are a clicker's. */
const down = /^(?:ArrowDown|End| )$/u;
const up = /^(?:ArrowUp|Home|Shift\+ )$/u;

/** Subpixels of layout are nothing to read. */
const slack = 2;

/** True for an element that has a use for whatever is typed. */
export const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(typing) !== null;

/** Shift and Space go back wherever the focus is: on the Next button too, which would otherwise go on. */
export function belongsToFocus(name: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (isTypedInto(target)) return true;
  if (target.closest('input[type="range"]')) return sliding.test(name);
  const box = target.closest('.passages, .said');
  if (box) return canScroll(box, name);
  const notes = target.closest('.notes-panel');
  // Line by line through the notes, and not on to the next slide at their end.
  if (notes) return (name === 'ArrowDown' || name === 'ArrowUp') && notes.scrollHeight > notes.clientHeight;
  const selector = pressed[name];
  return selector !== undefined && target.closest(selector) !== null;
}

/** Only while there is more that way: what is at its end gives the key back. */
const canScroll = ({ scrollHeight, clientHeight, scrollTop }: Element, name: string): boolean =>
  (down.test(name) && scrollHeight - clientHeight - scrollTop > slack) ||
  (up.test(name) && scrollTop > slack);

/** True for a key that extends a selection: with Shift, those that move are the browser's. */
export const selects = ({ key, shiftKey }: Press): boolean =>
  shiftKey && /^(?:Arrow|Page|Home|End)/u.test(key);
