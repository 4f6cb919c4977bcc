import { openDialog } from './dialog';
import { part } from './page';
import { choose, letterKeysAreOn } from './settings';

/** The list of keys, and the switch that turns off those of a single character. WCAG 2.1.4. */
export function helpDialog(signal: AbortSignal): () => void {
  const dialog = part<HTMLDialogElement>('#help-dialog');
  const letters = part<HTMLInputElement>('[data-setting="letter-keys"]');
  letters.checked = letterKeysAreOn();
  letters.addEventListener('change', () => choose('letter-keys', letters.checked ? 'on' : 'off'), { signal });
  signal.addEventListener('abort', () => dialog.close());
  return () => openDialog(dialog);
}
