import { part } from '../page/page';

/** How long a message may stand: long enough to be picked up, short enough not to be found at the end of the document. */
const standing = 1500;

let clearing: ReturnType<typeof setTimeout> | undefined;

/** Says something once through the page's one live region: words, or one element whose parts may have a language of their own. WCAG 3.1.2, 4.1.3. */
export function announce(said: string | HTMLElement): void {
  const status = part('[data-status]');
  clearTimeout(clearing);
  status.replaceChildren(said);
  clearing = setTimeout(() => status.replaceChildren(), standing);
}
