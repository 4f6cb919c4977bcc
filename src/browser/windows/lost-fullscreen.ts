/** A window that is opened from slides in full screen takes that from them, in every browser. */
import { actionWording } from '../../wording/actions';
import { hideNotice, showNotice } from '../notices/notice';
import type { Stage } from '../stage/stage';

/** How long after the opening a browser may end full screen. Milliseconds. */
const soon = 3000;

let lost = false;

/** True from when full screen was taken away until it is back. */
export const isFullscreenLost = (): boolean => lost;

/** Called before a window opens: says it when that has ended the full screen. The change arrives at the stage's element as `fullscreenlost`. */
export function watchFullscreen({ element, signal }: Stage): void {
  if (!document.fullscreenElement) return;
  const watch = AbortSignal.any([signal, AbortSignal.timeout(soon)]);
  const sayLost = () => {
    lost = true;
    showNotice(actionWording.fullscreenLost);
    element.dispatchEvent(new Event('fullscreenlost'));
    document.addEventListener('fullscreenchange', found, { once: true, signal });
  };
  const found = () => {
    lost = false;
    hideNotice();
  };
  document.addEventListener('fullscreenchange', sayLost, { once: true, signal: watch });
}
