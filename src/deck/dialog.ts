import './dialogs.css';
import { part } from './page';

/** The dialogs that are open, the uppermost last. */
let opened: readonly HTMLDialogElement[] = [];

/**
 * Opens a modal dialog. The browser keeps the focus inside, closes it on Escape, and gives the focus back. WCAG 2.4.3.
 * The page around it is inert and would be silent, so the live region comes along.
 */
export function openDialog(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  opened = [...opened.filter((one) => one !== dialog), dialog];
  dialog.addEventListener('close', placeStatus);
  dialog.showModal();
  placeStatus();
}

/** The browser tells late that a dialog has closed: by then another one may be open, or the same again. */
function placeStatus(): void {
  opened = opened.filter(({ open }) => open);
  (opened.at(-1) ?? document.body).append(part('[data-status]'));
}

/** Opens one dialog of the page when called; it closes with the view. */
export function dialogOpener(selector: string, signal: AbortSignal): () => void {
  const dialog = part<HTMLDialogElement>(selector);
  signal.addEventListener('abort', () => dialog.close());
  return () => openDialog(dialog);
}
