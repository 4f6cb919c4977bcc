import { openDialog } from '../dialogs/dialog';
import { remember, remembered } from '../page/memory';
import { part } from '../page/page';
import type { Shade } from '../../presentation/presentation';
import type { Stage } from '../stage/stage';
import { nameOf } from './key-names';
import { isForPage } from './keys';

const showing =
  /^(?:[bnw. ]|Shift\+ |Enter|PageDown|PageUp|ArrowRight|ArrowLeft|ArrowDown|ArrowUp|Backspace)$/u;

/** The blank screen. */
export interface Blank {
  readonly shade: () => Shade | undefined;
  readonly set: (shade: Shade | undefined) => void;
}

/** Stands in where the screen cannot be blanked. */
export const neverBlank: Blank = { shade: () => undefined, set: () => undefined };

/** Blanks the screen: nothing behind it can be read, reached or heard until it is shown again, on the same slide. A change arrives at the stage's element as `blankchanged`. It outlives a reload. */
export function blankScreen({ element, signal }: Stage): Blank {
  const dialog = part<HTMLDialogElement>('#blank-dialog');
  const { dataset } = dialog;
  const shade = () => shadeIn(dialog.open ? dataset['shade'] : undefined);
  const tell = () => {
    remember('blank', shade());
    element.dispatchEvent(new Event('blankchanged'));
  };
  const show = (wanted: Shade) => {
    dataset['shade'] = wanted;
    openDialog(dialog);
    endWaiting();
    tell();
  };
  const hide = () => {
    delete dataset['shade'];
    dialog.close();
    tell();
  };
  showByKey(dialog, hide, signal);
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
  dialog.addEventListener('close', () => dialog.open || dataset['shade'] === undefined || hide(), { signal });
  addEventListener('popstate', () => remember('blank', shade()), { signal });
  signal.addEventListener('abort', () => {
    delete dataset['shade'];
    endWaiting();
    dialog.close();
  });
  const kept = shadeIn(remembered('blank')) ?? waitingShade(); // a step in the history meanwhile leads to an entry that may know of none
  if (kept) show(kept);
  return {
    shade,
    set: (wanted) => {
      if (wanted === shade()) return;
      if (wanted) show(wanted);
      else hide();
    },
  };
}

/** Of a screen that was blanked before a reload, from its first paint until now (`start/first-view.ts`). */
const waitingShade = () => shadeIn(document.documentElement.dataset['shade']);

function endWaiting(): void {
  delete document.documentElement.dataset['shade'];
}

/** Heard wherever the focus is: a page that has just been loaded again may have it elsewhere. A key that is held shows nothing: the press that began it blanked the screen. WCAG 2.3.1. */
function showByKey(dialog: HTMLDialogElement, hide: () => void, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      if (!dialog.open || !isForPage(event) || !showing.test(nameOf(event))) return;
      event.preventDefault();
      if (!event.repeat) hide();
    },
    { signal },
  );
}

const shadeIn = (value: unknown): Shade | undefined =>
  value === 'black' || value === 'white' ? value : undefined;
