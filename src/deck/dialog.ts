import { part } from './page';

/**
 * Opens a modal dialog. The browser keeps the focus inside, closes it on Escape, and gives the focus back. WCAG 2.4.3.
 * The page around it is inert and would be silent, so the live region comes along.
 */
export function openDialog(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  const status = part('[data-status]');
  dialog.append(status);
  dialog.addEventListener('close', () => document.body.append(status), { once: true });
  dialog.showModal();
}

/** True while any dialog is open: keys belong to it. */
export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/** Opens one dialog of the page when called; it closes with the view. */
export function dialogOpener(selector: string, signal: AbortSignal): () => void {
  const dialog = part<HTMLDialogElement>(selector);
  signal.addEventListener('abort', () => dialog.close());
  return () => openDialog(dialog);
}
