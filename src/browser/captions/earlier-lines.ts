import history from 'lucide-static/icons/history.svg?raw';
import { captionsWording } from '../../wording/captions';
import { madeDialog } from '../dialogs/made-dialog';
import { openDialog } from '../dialogs/dialog';
import { toolbarButton } from '../room/toolbar-button';
import type { Said } from './said';

/** A listener's log is scrolled by whatever scrolls. @returns The button that opens it wide, over the page: it is the same log, and goes on. */
export function earlierLines({ log, toEnd }: Said, strip: HTMLElement, signal: AbortSignal): HTMLElement {
  const dialog = madeDialog('said-dialog', captionsWording.log);
  const opener = toolbarButton(history, captionsWording.more); // a sign: on a phone words would take a third of the row from the captions
  opener.addEventListener('click', () => {
    dialog.append(log);
    openDialog(dialog, log);
    toEnd(true);
  });
  opener.ariaHasPopup = 'dialog';
  log.tabIndex = 0;
  const giveBack = () => {
    if (dialog.open) return toEnd(); // it was closed for a moment, to be modal
    strip.prepend(log);
    toEnd(true);
  };
  dialog.addEventListener('close', giveBack);
  signal.addEventListener('abort', () => {
    dialog.close();
    dialog.remove();
  });
  return opener;
}
