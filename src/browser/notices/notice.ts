import { part } from '../page/page';
import { announce } from './announcer';

/** The style makes room for a notice. It does not ask with `:has()`, which would be asked anew with all that comes. */
const root = document.documentElement;

/** The part of a window that a notice may keep for itself while somebody reads. */
const most = 1 / 8;

/** Shows a sentence at the top of the page, with a link where there is a way on, and says it. */
export function showNotice(sentence: string, link?: HTMLAnchorElement): void {
  part('[data-notice]').replaceChildren(sentence, ...(link ? [' ', link] : []));
  const frame = part('[data-notice-frame]');
  frame.hidden = false;
  placeNotice();
  if (root.dataset['noticed'] !== 'over') frame.scrollIntoView({ block: 'nearest' });
  announce(sentence);
}

/**
 * A notice stays in sight while one reads, where the window has the room. Where it would take too much, it scrolls away with the page;
 * and to somebody who is further down it is shown over the page, until they read on (`notice-closing.ts`). WCAG 1.4.10, 2.4.11.
 */
export function placeNotice(): void {
  const frame = part('[data-notice-frame]');
  if (frame.hidden) return;
  root.dataset['noticed'] = '';
  if (frame.offsetHeight <= innerHeight * most) return;
  root.dataset['noticed'] = scrollY > 0 || location.hash !== '' ? 'over' : 'above';
}

/** Takes the sentence away. */
export function hideNotice(): void {
  part('[data-notice-frame]').hidden = true;
  delete root.dataset['noticed'];
}
