/** Keeps the screen awake while presenting, and says whether it is. Asked for only after the person has started the clock or pressed the button. */
import { part } from './page';
import { speakerWording } from '../../wording/speaker';
import { onPress, showPressed } from './press';

/** Keeping the screen awake. */
export interface WakeLock {
  readonly hold: () => Promise<void>;
}

/** Shows and changes whether the screen is kept awake. */
export function wakeLock(signal: AbortSignal): WakeLock {
  let wanted = false;
  let held: WakeLockSentinel | undefined;

  const say = (words: string) => {
    part('[data-awake-words]').textContent = words;
    showPressed('awake', held !== undefined);
  };
  const hold = async () => {
    if (!('wakeLock' in navigator)) return say(speakerWording.awakeUnknown);
    wanted = true;
    if (held) return;
    try {
      const sentinel = await navigator.wakeLock.request('screen');
      held = sentinel;
      sentinel.addEventListener('release', () => {
        held = undefined;
        say(speakerWording.asleep);
      });
      if (wanted && !signal.aborted) say(speakerWording.awake);
      else await sentinel.release();
    } catch {
      say(speakerWording.awakeRefused);
    }
  };
  const release = () => {
    wanted = false;
    void held?.release();
  };

  say('wakeLock' in navigator ? speakerWording.asleep : speakerWording.awakeUnknown);
  onPress('awake', () => (held ? release() : void hold()), signal);
  // The browser lets go when the window is hidden; it is asked again when the window is back.
  document.addEventListener(
    'visibilitychange',
    () => {
      if (wanted && document.visibilityState === 'visible') void hold();
    },
    { signal },
  );
  signal.addEventListener('abort', release);
  return { hold };
}
