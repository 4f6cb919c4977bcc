import { awakeWording } from '../../wording/awake';
import { showNotice } from '../notices/notice';
import { wakeLock } from '../page/wake-lock';
import { isGiven } from '../windows/given';
import type { Stage } from '../stage/stage';

/** Who fills the screen first sees that it is filled. Milliseconds. */
const shortly = 1000;

/** Slides that fill the screen or are part of a talk keep it awake. Where that cannot be, who has filled the screen is told, once. */
export function keepSlidesAwake({ element, signal }: Stage): void {
  let told = false;
  const lock = wakeLock(signal, (state) => {
    if (state === 'refused' || state === 'unknown') setTimeout(() => tell(state), shortly);
  });
  const tell = (state: 'refused' | 'unknown') => {
    if (told || signal.aborted || !document.fullscreenElement) return;
    told = true;
    showNotice(awakeWording[state]);
  };
  const follow = () => {
    if (isGiven()) lock.hold();
    else lock.release();
  };
  document.addEventListener('fullscreenchange', follow, { signal });
  element.addEventListener('talkjoined', follow, { signal });
  follow();
}
