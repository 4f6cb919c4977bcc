/** Keeps the screen awake while a talk is given, and says whether it is. */
import { announce } from '../notices/announcer';
import { part } from './page';
import { awakeAnswer, awakeWording } from '../../wording/awake';
import { onPress, showPressed } from './press';

/** How it stands, by the name of its sentence. */
export type Awake = keyof typeof awakeWording;

/** Keeping the screen awake. */
export interface WakeLock {
  /** Asks for it; without a press it is granted too, as long as the window is seen. */
  readonly hold: () => void;
  readonly release: () => void;
}

/** Keeps the screen awake from `hold` to `release`, and tells how it stands whenever that changes. */
export function wakeLock(signal: AbortSignal, tell: (state: Awake) => void): WakeLock {
  let wanted = false;
  let asking = false;
  let held: WakeLockSentinel | undefined;

  const ask = async () => {
    if (!('wakeLock' in navigator)) return tell('unknown');
    if (held || asking) return;
    asking = true;
    try {
      const sentinel = await navigator.wakeLock.request('screen');
      held = sentinel;
      sentinel.addEventListener('release', () => {
        held = undefined;
        tell('asleep');
      });
      if (wanted && !signal.aborted) tell('awake');
      else await sentinel.release();
    } catch {
      if (!document.hidden) tell('refused');
    } finally {
      asking = false;
    }
  };
  const hold = () => {
    wanted = true;
    void ask();
  };
  const release = () => {
    wanted = false;
    void held?.release();
  };
  // The browser lets go when the window is hidden; it is asked again when the window is back.
  document.addEventListener(
    'visibilitychange',
    () => {
      if (wanted && !document.hidden) hold();
    },
    { signal },
  );
  signal.addEventListener('abort', release);
  return { hold, release };
}

/** Shows in the speaker view whether the screen is kept awake, and lets the speaker change it. What comes of that is said where it was asked for. */
export function awakeControl(signal: AbortSignal): WakeLock {
  let state: Awake = 'asleep';
  let asked = false;
  const lock = wakeLock(signal, (next) => {
    show(next);
    if (asked) announce(awakeAnswer[next]);
    asked = false;
  });
  const show = (next: Awake) => {
    state = next;
    part('[data-awake-words]').textContent = awakeWording[next];
    if (asked) part('[data-awake-asked]').textContent = awakeAnswer[next];
    showPressed('awake', next === 'awake');
  };
  show('wakeLock' in navigator ? 'asleep' : 'unknown');
  onPress(
    'awake',
    () => {
      asked = true;
      if (state === 'awake') lock.release();
      else lock.hold();
    },
    signal,
  );
  return lock;
}
