import { part } from '../page/page';

/** A dialog that the document comes without, with the head that the others have. Its class is its name. */
export function madeDialog(name: string, words: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = name;
  dialog.id = name;
  const title = document.createElement('h2');
  title.textContent = words;
  title.id = `${name}-title`;
  dialog.setAttribute('aria-labelledby', title.id);
  const head = document.createElement('form');
  head.method = 'dialog';
  head.className = 'dialog-head';
  head.append(title, part('#help-dialog .dialog-close').cloneNode(true));
  dialog.append(head);
  part('#help-dialog').after(dialog);
  return dialog;
}
