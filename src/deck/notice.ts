import { announce } from './announcer';
import { part } from './page';

/** Shows a sentence at the top of the page, with a link where there is a way on, and says it. */
export function showNotice(sentence: string, link?: HTMLAnchorElement): void {
  const notice = part('[data-notice]');
  notice.replaceChildren(sentence, ...(link ? [' ', link] : []));
  notice.hidden = false;
  notice.scrollIntoView({ block: 'nearest' });
  announce(sentence);
}

/** Takes the sentence away. */
export function hideNotice(): void {
  part('[data-notice]').hidden = true;
}
