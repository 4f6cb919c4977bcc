/** What is asked of the page in every view, by any button that names it or by its key. */
import { nameOf } from '../controls/key-names';
import { isForPage } from '../controls/keys';
import { isDialogOpen } from './page';

/** What a page can be asked for, by the name on its buttons. */
const names = ['preferences', 'print-notes', 'close-notice'] as const;

/** The name of a request. */
export type Request = (typeof names)[number];

/** Passes on every request, for as long as the page is open. */
export function hearRequests(grant: (request: Request) => void): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    const request = names.find((name) => name === button?.dataset['action']);
    if (request) grant(request);
  });
  addEventListener('keydown', (event) => {
    if (event.repeat || isDialogOpen() || !isForPage(event) || !isPreferencesKey(nameOf(event))) return;
    event.preventDefault();
    grant('preferences');
  });
}

/** In the speaker view P starts and pauses the clock. */
const isPreferencesKey = (name: string) =>
  name === ',' || (name === 'p' && document.documentElement.dataset['view'] !== 'speaker');
