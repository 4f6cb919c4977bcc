/** Sending captions: the words of the slide's notes one by one, or others. Which is next is told by what was said, so several who cue agree. */
import { nextCue, cuesOf } from '../../presentation/room/cues';
import type { Captions } from '../../presentation/room/captions';
import { textOf } from '../page/page';
import type { Lectern } from '../speaker/lectern';
import { joinCaptions } from './line';

/** What is to be said and was said. */
export interface Cues {
  /** The slide they belong to. */
  readonly slide: number;
  readonly all: readonly string[];
  /** The place of the next; one past the end where all are sent. */
  readonly next: number;
  readonly captions: Captions;
}

/** What who captions can do. */
export interface Cueing {
  readonly cues: () => Cues;
  /** Sends the next cue, or the one at a place. @returns False where there is none. */
  readonly send: (index?: number) => boolean;
  /** Sends other words, line by line. */
  readonly type: (words: string) => void;
  /** @returns False where nothing was said. */
  readonly takeBack: () => boolean;
  /** Makes another cue the next. */
  readonly choose: (index: number) => void;
  /** Calls back now and with every change. */
  readonly follow: (follower: (cues: Cues) => void) => void;
}

/** Cues the talk of a lectern until its signal ends it. */
export function openCueing({ state, follow, signal }: Lectern): Cueing {
  const line = joinCaptions(signal);
  const language = document.documentElement.lang;
  const spoken = [...document.querySelectorAll('.notes')].map((notes) =>
    [...notes.querySelectorAll('.spoken')].flatMap((words) => cuesOf(textOf(words), language)),
  );
  const followers: ((cues: Cues) => void)[] = [];
  let chosen: number | undefined;
  /** How many lines there were when the slide was turned to; none where this window came later. */
  let turnedAt = 0;

  const cues = (): Cues => {
    const { slide } = state();
    const all = spoken[slide] ?? [];
    const captions = line.state();
    const turn = Math.max(0, turnedAt - captions.first);
    const next = chosen ?? nextCue(all, captions.lines.slice(turn), captions.lines.slice(0, turn));
    return { slide, all, next, captions };
  };
  const tell = () => {
    for (const follower of followers) follower(cues());
  };
  const send = (index = cues().next) => {
    const cue = cues().all[index];
    if (cue === undefined) return false;
    chosen = undefined;
    line.say([cue]);
    return true;
  };
  follow(({ slide }, before) => {
    if (slide === before.slide) return;
    const { first, lines } = line.state();
    turnedAt = first + lines.length;
    chosen = undefined;
    tell();
  });
  line.follow(() => {
    chosen = undefined;
    tell();
  });
  return {
    cues,
    send,
    type: (words) => line.say(cuesOf(words, language)),
    takeBack: () => {
      const some = line.state().lines.length > 0;
      if (some) line.takeBack();
      return some;
    },
    choose: (index) => {
      chosen = Math.max(0, Math.min(cues().all.length, index));
      tell();
    },
    follow: (follower) => {
      followers.push(follower);
      follower(cues());
    },
  };
}
