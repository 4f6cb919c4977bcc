import { searchContents } from './contents-search';
import { closeByKey, openDialog } from './dialog';
import { nameOf } from '../controls/key-names';
import { isForPage } from '../controls/keys';
import { focusHeading, part } from '../page/page';
import type { Stage } from '../stage/stage';

/** What the contents need of a view: where it is, and to be taken elsewhere. */
export type Contents = Pick<Stage, 'signal' | 'index' | 'goTo' | 'current'>;

/** The contents, opened over the slides: the document's own list, with the current slide marked. Choosing one jumps there. */
export function contentsDialog(stage: Contents): () => void {
  const dialog = part<HTMLDialogElement>('#contents-dialog');
  const list = part('.contents-list').cloneNode(true) as HTMLElement; // the clone of an HTML element is one
  const links = [...list.querySelectorAll('a')];
  // A slide keeps its number when others are not found.
  links.forEach((link, index) => link.closest('li')?.setAttribute('value', String(index + 1)));
  part('[data-contents]').replaceChildren(list);
  const showAll = searchContents(links, stage.signal);
  list.addEventListener(
    'click',
    (event) => {
      const index = links.findIndex((link) => event.target instanceof Node && link.contains(event.target));
      if (index < 0) return;
      event.preventDefault();
      dialog.close();
      stage.goTo(index, 'jump');
      focusHeading(stage.current());
    },
    { signal: stage.signal },
  );
  stage.signal.addEventListener('abort', () => dialog.close());
  closeByKey(dialog, ['c'], stage.signal);
  typeNumbers(dialog, stage.signal);
  return () => {
    showAll();
    links.forEach((link, index) => markCurrent(link, index === stage.index()));
    openDialog(dialog, links[stage.index()]);
  };
}

/** Digits go to the field, wherever the focus is: a number and Enter lead to its slide here too. */
function typeNumbers(dialog: HTMLDialogElement, signal: AbortSignal): void {
  dialog.addEventListener(
    'keydown',
    (event) => {
      if (isForPage(event) && /^\d$/u.test(nameOf(event))) part('[data-search]').focus(); // the browser types the digit there
    },
    { signal },
  );
}

function markCurrent(link: HTMLElement, current: boolean): void {
  if (current) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}
