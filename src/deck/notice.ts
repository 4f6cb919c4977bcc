import { announce } from './announcer';
import { part } from './page';

/** Shows a sentence at the top of the page and says it. */
export function showNotice(sentence: string): void {
  const notice = part('[data-notice]');
  notice.textContent = sentence;
  notice.hidden = false;
  notice.scrollIntoView({ block: 'nearest' });
  announce(sentence);
}

/** Takes the sentence away. */
export function hideNotice(): void {
  part('[data-notice]').hidden = true;
}
