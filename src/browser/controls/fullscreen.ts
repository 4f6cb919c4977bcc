import { actionWording } from '../../wording/actions';
import { showNotice } from '../notices/notice';
import { part } from '../page/page';
import type { Stage } from '../stage/stage';

/** How long the browser may take for it; some never answer. Milliseconds. */
const patience = 3000;

declare global {
  interface Navigator {
    /** Chromium's, on a secure address. https://wicg.github.io/keyboard-lock/ */
    readonly keyboard?: {
      readonly lock: (keys: readonly string[]) => Promise<void>;
      readonly unlock: () => void;
    };
  }
}

/** Full screen on and off; its button says which it will do, and is not there where the browser cannot. */
export function fullscreen(stage: Stage): () => void {
  const button = part<HTMLButtonElement>('[data-action="fullscreen"]');
  button.hidden = !document.fullscreenEnabled;
  const follow = () => {
    const full = document.fullscreenElement !== null;
    const words = full ? actionWording.leaveFullscreen : actionWording.fullscreen;
    button.title = words;
    part('[data-action="fullscreen"] .label').textContent = words;
    if (full) takeEscape();
    else navigator.keyboard?.unlock();
  };
  document.addEventListener('fullscreenchange', follow, { signal: stage.signal });
  let turned = Promise.resolve();
  // One after the other: while the browser is still on its way, a second press would ask for the same again.
  return () => void (turned = turned.then(toggle));
}

/** Leaves full screen, for the browsers in which Escape is ours. */
export function leaveFullscreen(): void {
  if (document.fullscreenElement) void settled(document.exitFullscreen());
}

/** The first Escape is to close what is open, and not the full screen around it. */
function takeEscape(): void {
  navigator.keyboard?.lock(['Escape']).catch(() => undefined); // a browser that refuses leaves full screen by itself
}

async function toggle(): Promise<void> {
  try {
    await settled(document.fullscreenElement ? document.exitFullscreen() : request());
  } catch {
    showNotice(actionWording.fullscreenRefused); // by the browser, by a frame around it, or for want of it
  }
}

/** A press that had to wait for its turn may have lost the browser's leave, which one request uses up: asked all the same, Chromium complains in the console. */
const request = (): Promise<void> =>
  'userActivation' in navigator && !navigator.userActivation.isActive
    ? Promise.reject(new Error('Full screen: the press is too long ago.'))
    : document.documentElement.requestFullscreen();

/** What the browser answers, or nothing in time: the next press is not to wait for ever. */
const settled = (asked: Promise<void>): Promise<void> =>
  Promise.race([
    asked,
    new Promise<void>((resolve) => {
      setTimeout(resolve, patience);
    }),
  ]);
