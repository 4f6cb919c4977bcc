import { actionWording } from '../../wording/actions';
import { showNotice } from '../page/notice';
import { part } from '../page/page';
import type { Stage } from '../stage/stage';

/** Full screen on and off; its button says which it will do, and is not there where the browser cannot. */
export function fullscreen(stage: Stage): () => void {
  const button = part<HTMLButtonElement>('[data-action="fullscreen"]');
  button.hidden = !document.fullscreenEnabled;
  const name = () => {
    const words = document.fullscreenElement ? actionWording.leaveFullscreen : actionWording.fullscreen;
    button.title = words;
    part('[data-action="fullscreen"] .label').textContent = words;
  };
  document.addEventListener('fullscreenchange', name, { signal: stage.signal });
  let turned = Promise.resolve();
  // One after the other: while the browser is still on its way, a second press would ask for the same again.
  return () => void (turned = turned.then(toggle));
}

async function toggle(): Promise<void> {
  try {
    await (document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen());
  } catch {
    showNotice(actionWording.fullscreenRefused); // by the browser, by a frame around it, or for want of it
  }
}
