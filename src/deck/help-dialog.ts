import { openDialog } from './dialog';
import { part } from './page';
import type { Stage } from './stage';

/** The list of keys. */
export function helpDialog(stage: Stage): () => void {
  const dialog = part<HTMLDialogElement>('#help-dialog');
  stage.signal.addEventListener('abort', () => dialog.close());
  return () => openDialog(dialog);
}
