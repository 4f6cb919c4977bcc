/** The clock of a talk: how long was spent on each slide. Times are milliseconds; `now` is given, never read. */

/** Time spent, slide by slide, and since when the clock runs on the current one. */
export interface Clock {
  /** When the clock began to run on the current slide; null while it stands. */
  readonly since: number | null;
  /** What was spent on each slide before that. */
  readonly spent: readonly number[];
}

/** A clock at zero for so many slides. */
export const clockAtZero = (slides: number): Clock => ({ since: null, spent: Array<number>(slides).fill(0) });

/** The clock running from now. */
export const startedClock = (clock: Clock, now: number): Clock =>
  clock.since === null ? { ...clock, since: now } : clock;

/** The clock standing still; what ran is kept on the given slide. */
export const pausedClock = (clock: Clock, slide: number, now: number): Clock => ({
  since: null,
  spent: withRunning(clock, slide, now),
});

/** The clock when the given slide is left: what ran is kept on it, and the clock goes on for the next. */
export const turnedClock = (clock: Clock, slide: number, now: number): Clock => ({
  since: clock.since === null ? null : now,
  spent: withRunning(clock, slide, now),
});

/** Time on one slide, where `current` is the slide shown. */
export const timeOn = (clock: Clock, slide: number, current: number, now: number): number =>
  (clock.spent[slide] ?? 0) + (slide === current ? running(clock, now) : 0);

/** Time on all slides. */
export const timeOnAll = (clock: Clock, now: number): number =>
  clock.spent.reduce((sum, time) => sum + time, running(clock, now));

/** A system clock can be set back while a talk runs: time never runs backwards. */
const running = ({ since }: Clock, now: number) => (since === null ? 0 : Math.max(0, now - since));

const withRunning = (clock: Clock, slide: number, now: number) =>
  clock.spent.map((time, index) => (index === slide ? time + running(clock, now) : time));
