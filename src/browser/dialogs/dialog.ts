import './dialogs.css';
import { nameOf } from '../controls/key-names';
import { isForPage } from '../controls/keys';
import { part } from '../page/page';

/** The dialogs that are open, the uppermost last. */
let opened: readonly HTMLDialogElement[] = [];

/** Does at once what waits until the last dialog has been heard. */
let heard = (): void => undefined;

/** How long a dialog stands over the page before the page is inert. Milliseconds; with 50 it is heard too, within the next frame it is not. */
const untilHeard = 100;

/**
 * Opens a modal dialog, with the focus on what the browser chooses unless it is given. The browser keeps the focus inside, closes it on Escape, and gives the focus back. WCAG 2.4.3.
 * The page around it is inert and would be silent, so the live region comes along.
 *
 * What is inert leaves Chromium's accessibility tree at once, and Orca 43 takes the first focus after one that has gone without a word.
 * So the focus comes first, and the page is inert a moment later, or with the first key.
 */
export function openDialog(dialog: HTMLDialogElement, first?: HTMLElement): void {
  if (dialog.open) return;
  heard(); // or a dialog that is not modal yet would come to lie over this one
  opened = [...opened.filter(({ open }) => open), dialog];
  dialog.addEventListener('close', placeStatus);
  if (opened.length === 1) {
    dialog.show();
    onceHeard(() => makeModal(dialog));
  } else dialog.showModal(); // else what is open already would cover it
  placeStatus();
  first?.focus();
}

function onceHeard(run: () => void): void {
  const over = new AbortController();
  heard = () => {
    if (over.signal.aborted) return;
    over.abort();
    run();
  };
  const timer = setTimeout(heard, untilHeard);
  over.signal.addEventListener('abort', () => clearTimeout(timer));
  addEventListener('keydown', heard, { capture: true, signal: over.signal });
}

/** Its focus stays where it is; closing it for a moment first gives the browser back what had the focus before, to be given it again at the end. */
function makeModal(dialog: HTMLDialogElement): void {
  if (!dialog.open) return;
  const focused = document.activeElement;
  dialog.close();
  dialog.showModal();
  if (focused instanceof HTMLElement && dialog.contains(focused)) focused.focus({ preventScroll: true });
}

/** The browser tells late that a dialog has closed: by then another one may be open, or the same again. */
function placeStatus(): void {
  opened = opened.filter(({ open }) => open);
  (opened.at(-1) ?? document.body).append(part('[data-status]'));
}

/** The key that opens a dialog closes it too, but where it is typed: in full screen some browsers keep Escape for themselves. */
export function closeByKey(dialog: HTMLDialogElement, names: readonly string[], signal?: AbortSignal): void {
  dialog.addEventListener(
    'keydown',
    (event) => {
      if (!isForPage(event) || !names.includes(nameOf(event))) return;
      event.preventDefault();
      if (!event.repeat) dialog.close();
    },
    signal && { signal },
  );
}

/** Opens one dialog of the page when called; it closes with the view. */
export function dialogOpener(selector: string, signal: AbortSignal): () => void {
  const dialog = part<HTMLDialogElement>(selector);
  signal.addEventListener('abort', () => dialog.close());
  return () => openDialog(dialog);
}
