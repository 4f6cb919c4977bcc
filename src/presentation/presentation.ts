/** What every window of one talk knows: the place, the blank screen, the clock. Each change makes a newer revision, and the newest wins. */
import { clockAtZero, pausedClock, startedClock, turnedClock } from './clock';
import type { Clock } from './clock';

/** A slide and how many of its steps are shown. */
export interface Place {
  readonly slide: number;
  readonly step: number;
}

/** The state of a talk that is being given. */
export interface Presentation extends Place {
  /** Grows with every change. */
  readonly revision: number;
  /** The window that made the change; tells two changes of one revision apart. */
  readonly by: string;
  readonly blank: boolean;
  /** The blank screen is white, for a bright room or a whiteboard, and else black. */
  readonly white?: boolean;
  readonly clock: Clock;
  /** True while a run through the talk is recorded. */
  readonly rehearsing: boolean;
}

/** The number of steps on each slide: what a place may be. */
export type Steps = readonly number[];

/** A talk before anybody has moved. */
export const beginning = (place: Place, slides: number): Presentation => ({
  ...place,
  revision: 0,
  by: '',
  blank: false,
  clock: clockAtZero(slides),
  rehearsing: false,
});

/** What tells which of two states counts. */
type Revision = Pick<Presentation, 'revision' | 'by'>;

/** True when `one` is a later state than `other`. Two windows that changed the same revision agree on which counts. */
export const isNewer = (one: Revision, other: Revision): boolean =>
  one.revision === other.revision ? one.by > other.by : one.revision > other.revision;

/** A change to a presentation at a moment. */
export type Change = (before: Presentation, now: number) => Partial<Omit<Presentation, 'revision' | 'by'>>;

/** The state after a change made by a window. */
export const changed = (before: Presentation, change: Change, by: string, now: number): Presentation => ({
  ...before,
  ...change(before, now),
  revision: before.revision + 1,
  by,
});

/** Shows a place; the clock counts for the slide that is shown. */
export const moveTo =
  ({ slide, step }: Place): Change =>
  (before, now) => ({
    slide,
    step,
    clock: slide === before.slide ? before.clock : turnedClock(before.clock, before.slide, now),
  });

/** How a blank screen looks. */
export type Shade = 'black' | 'white';

/** Blanks the screen, or shows it again. */
export const setBlank =
  (shade: Shade | undefined): Change =>
  () => ({ blank: shade !== undefined, white: shade === 'white' });

/** How the screen is blanked; undefined where it shows its slide. */
export const shadeOf = ({ blank, white }: Pick<Presentation, 'blank' | 'white'>): Shade | undefined =>
  blank ? (white ? 'white' : 'black') : undefined;

/** Lets the clock run. */
export const startClock: Change = ({ clock }, now) => ({ clock: startedClock(clock, now) });

/** Holds the clock. */
export const pauseClock: Change = ({ clock, slide }, now) => ({ clock: pausedClock(clock, slide, now) });

/** Puts the clock back to zero and holds it. */
export const resetClock: Change = ({ clock }) => ({
  clock: clockAtZero(clock.spent.length),
  rehearsing: false,
});

/** From the first slide, with the clock at zero and running, every time is recorded. */
export const beginRehearsal: Change = ({ clock }, now) => ({
  slide: 0,
  step: 0,
  blank: false,
  rehearsing: true,
  clock: startedClock(clockAtZero(clock.spent.length), now),
});

/** Ends the recording and holds the clock. */
export const endRehearsal: Change = (before, now) => ({ ...pauseClock(before, now), rehearsing: false });

/** The place one step on, or undefined at the end. */
export function placeAfter({ slide, step }: Place, steps: Steps): Place | undefined {
  if (step < (steps[slide] ?? 0)) return { slide, step: step + 1 };
  return slide + 1 < steps.length ? { slide: slide + 1, step: 0 } : undefined;
}

/** The place with all steps of its slide, from there the next slide, or undefined at the end. */
export function placeWhole({ slide, step }: Place, steps: Steps): Place | undefined {
  const whole = steps[slide] ?? 0;
  return step < whole ? { slide, step: whole } : placeAfter({ slide, step }, steps);
}

/** The place one step back, or undefined at the beginning. A slide that is come back to shows all its steps. */
export function placeBefore({ slide, step }: Place, steps: Steps): Place | undefined {
  if (step > 0) return { slide, step: step - 1 };
  return slide > 0 ? { slide: slide - 1, step: steps[slide - 1] ?? 0 } : undefined;
}
