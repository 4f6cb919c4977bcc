import { searchContents } from './contents-search';
import { openDialog } from './dialog';
import { focusHeading, part } from '../page/page';
import type { Stage } from '../stage/stage';

/** What the contents need of a view: where it is, and to be taken elsewhere. */
export type Contents = Pick<Stage, 'signal' | 'index' | 'goTo' | 'current'>;

/** The contents, opened over the slides: the document's own list, with the current slide marked. Choosing one jumps there. */
export function contentsDialog(stage: Contents): () => void {
  const dialog = part<HTMLDialogElement>('#contents-dialog');
  const list = part('.contents-list').cloneNode(true) as HTMLElement; // the clone of an HTML element is one
  const links = [...list.querySelectorAll('a')];
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
  return () => {
    showAll();
    links.forEach((link, index) => markCurrent(link, index === stage.index()));
    openDialog(dialog, links[stage.index()]);
  };
}

function markCurrent(link: HTMLElement, current: boolean): void {
  if (current) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}
