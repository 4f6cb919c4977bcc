import { captionsWording } from '../../wording/captions';
import { onKeys } from '../controls/keys';
import { alongTheLine } from '../page/direction';
import { announce } from '../notices/announcer';
import type { Cueing } from '../captions/cueing';

/** What keys and buttons do where captions are sent, and what a screen reader says of it. */
export interface Deeds {
  /** Sends the next line, or the one at a place. */
  readonly send: (index?: number) => void;
  readonly takeBack: () => void;
  /** Makes the line after the next the next, or the one before it. */
  readonly on: () => void;
  readonly back: () => void;
}

/** The deeds of who captions. */
export function deedsOf(cueing: Cueing): Deeds {
  const sayNext = () => {
    const { all, next } = cueing.cues();
    const cue = all[next];
    announce(cue === undefined ? captionsWording.allSent : captionsWording.announceNext(cue));
  };
  const choose = (step: 1 | -1) => () => {
    cueing.choose(cueing.cues().next + step);
    sayNext();
  };
  return {
    send: (index) => {
      cueing.send(index);
      sayNext();
    },
    takeBack: () => announce(cueing.takeBack() ? captionsWording.takenBack : captionsWording.noneToTakeBack),
    on: choose(1),
    back: choose(-1),
  };
}

/** Lets keys do them, wherever the focus is, until the signal ends it. */
export function onDeedKeys({ send, takeBack, on, back }: Deeds, help: () => void, signal: AbortSignal): void {
  onKeys(
    {
      turning: { ArrowDown: on, ArrowUp: back },
      once: {
        ...alongTheLine(() => send(), takeBack),
        Enter: () => send(),
        ' ': () => send(),
        PageDown: () => send(),
        PageUp: takeBack,
        Backspace: takeBack,
        '?': help,
      },
      number: () => undefined, // digits are typed into the field
    },
    signal,
  );
}
