import { openDialog } from './dialog';
import { part } from './page';
import type { Stage } from './stage';

const showing = new Set(['b', '.', 'PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']);

/** Blanks the screen: nothing behind it can be read, reached or heard until it is shown again, on the same slide. */
export function blankScreen(stage: Stage): () => void {
  const dialog = part<HTMLDialogElement>('#blank-dialog');
  dialog.addEventListener(
    'keydown',
    (event) => {
      if (!showing.has(event.key.length === 1 ? event.key.toLowerCase() : event.key)) return;
      event.preventDefault();
      dialog.close();
    },
    { signal: stage.signal },
  );
  stage.signal.addEventListener('abort', () => dialog.close());
  return () => openDialog(dialog);
}
