import { announce } from './announcer';
import { part } from './page';

/** The style makes room for a notice. It does not ask with `:has()`, which would be asked anew with all that comes. */
const root = document.documentElement;

/** Shows a sentence at the top of the page, with a link where there is a way on, and says it. */
export function showNotice(sentence: string, link?: HTMLAnchorElement): void {
  const notice = part('[data-notice]');
  notice.replaceChildren(sentence, ...(link ? [' ', link] : []));
  notice.hidden = false;
  root.dataset['noticed'] = '';
  notice.scrollIntoView({ block: 'nearest' });
  announce(sentence);
}

/** Takes the sentence away. */
export function hideNotice(): void {
  part('[data-notice]').hidden = true;
  delete root.dataset['noticed'];
}
