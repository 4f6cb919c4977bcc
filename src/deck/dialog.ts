/** Opens a modal dialog. The browser keeps the focus inside, closes it on Escape, and gives the focus back. WCAG 2.4.3. */
export function openDialog(dialog: HTMLDialogElement): void {
  if (!dialog.open) dialog.showModal();
}

/** True while any dialog is open: keys belong to it. */
export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;
