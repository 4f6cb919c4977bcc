import { part } from '../page/page';

/** What stands at the foot of the window, above the toolbar: captions, and where the speaker is. */
export function foot(): HTMLElement {
  const known = document.querySelector<HTMLElement>('.foot');
  if (known) return known;
  const made = document.createElement('div');
  made.className = 'foot';
  part('#toolbar').before(made);
  return made;
}
