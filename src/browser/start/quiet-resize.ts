/** When a window may change its view by its size. */
import { wideWindow } from '../../presentation/view';
import { isTypedInto } from '../controls/focused';
import { isDialogOpen } from '../page/page';

/** Until a phone's keyboard has left. Milliseconds. */
const settling = 700;

/** Calls back when the window's size may ask for another view, and nobody is in the middle of something: a phone's keyboard makes the window low for who types, and is gone when they are done. */
export function onQuietResize(follow: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const followOrWait = () => {
    clearTimeout(waiting);
    if (!isBusy()) follow();
  };
  const followLater = () => {
    clearTimeout(waiting);
    waiting = setTimeout(followOrWait, settling);
  };
  matchMedia(wideWindow).addEventListener('change', followOrWait);
  document.addEventListener('close', followLater, { capture: true }); // of a dialog
  for (const event of ['focusout', 'fullscreenchange']) document.addEventListener(event, followLater);
  followOrWait(); // it may have changed while this was on its way
}

const isBusy = () =>
  isDialogOpen() ||
  document.documentElement.dataset['shade'] !== undefined ||
  isTypedInto(document.activeElement);
