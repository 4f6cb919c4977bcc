import { openDialog } from '../dialogs/dialog';
import { part } from '../page/page';
import type { Stage } from '../stage/stage';

const showing = new Set(['b', '.', 'PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']);

/** The blank screen. */
export interface Blank {
  readonly isOn: () => boolean;
  readonly set: (on: boolean) => void;
}

/** Stands in where the screen cannot be blanked. */
export const neverBlank: Blank = { isOn: () => false, set: () => undefined };

/** Blanks the screen: nothing behind it can be read, reached or heard until it is shown again, on the same slide. A change arrives at the stage's element as `blankchanged`. */
export function blankScreen({ element, signal }: Stage): Blank {
  const dialog = part<HTMLDialogElement>('#blank-dialog');
  const tell = () => element.dispatchEvent(new Event('blankchanged'));
  const hide = () => {
    dialog.close();
    tell();
  };
  dialog.addEventListener(
    'keydown',
    (event) => {
      if (!showing.has(event.key.length === 1 ? event.key.toLowerCase() : event.key)) return;
      event.preventDefault();
      hide();
    },
    { signal },
  );
  // Chromium sends `close` with the next frame, and a window that another one covers has none: what can be known at once is told at once.
  for (const event of ['submit', 'cancel'])
    dialog.addEventListener(
      event,
      (ending) => {
        ending.preventDefault();
        hide();
      },
      { signal },
    );
  dialog.addEventListener('close', tell, { signal });
  signal.addEventListener('abort', () => dialog.close());
  const show = () => {
    openDialog(dialog);
    tell();
  };
  return {
    isOn: () => dialog.open,
    set: (on) => {
      if (on === dialog.open) return;
      if (on) show();
      else hide();
    },
  };
}
