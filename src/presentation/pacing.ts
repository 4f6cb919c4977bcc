/** Spoken against planned, in words. Nobody needs to see a colour to know how they are doing. */
import { timeOn, timeOnAll } from './clock';
import type { Presentation } from './presentation';
import { speakerWording } from '../wording/speaker';

/** Planned seconds of each slide. */
export type Plan = readonly number[];

/** How a talk stands, in whole seconds. */
export interface Pace {
  /** Spent on the talk and planned for it. */
  readonly spent: number;
  readonly planned: number;
  /** Planned less spent; below zero once the talk is longer than planned. */
  readonly left: number;
  /** Seconds over (above zero) or ahead of plan (below zero) at this place. */
  readonly over: number;
  /** Spent on this slide and planned for it. */
  readonly slideSpent: number;
  readonly slidePlanned: number;
}

/** Nobody speaks to the second: this much either way is on time. */
const tolerance = 5;

/** How a talk stands at a moment. On a slide that is within its own time, a talk is neither over nor ahead. */
export function paceOf(state: Presentation, plan: Plan, now: number): Pace {
  const { clock, slide } = state;
  const spent = seconds(timeOnAll(clock, now));
  const planned = sum(plan);
  const before = sum(plan.slice(0, slide));
  const slidePlanned = plan[slide] ?? 0;
  return {
    spent,
    planned,
    left: planned - spent,
    over: Math.max(0, spent - before - slidePlanned) || Math.min(0, spent - before),
    slideSpent: seconds(timeOn(clock, slide, slide, now)),
    slidePlanned,
  };
}

/** "40 sec over", "on time", "1 min 10 sec ahead". */
export function paceWords(over: number): string {
  if (Math.abs(over) <= tolerance) return speakerWording.onTime;
  return over > 0 ? speakerWording.over(durationWords(over)) : speakerWording.ahead(durationWords(-over));
}

/** The same for a talk as it stands: one that nobody has started is neither on time nor ahead. */
export const talkPaceWords = ({ spent, over }: Pace, runs: boolean): string =>
  spent === 0 && !runs ? speakerWording.clockNotStarted : paceWords(over);

/** Of one slide: within its time it is on time, however early. */
export const slidePaceWords = (spent: number, planned: number): string =>
  paceWords(Math.max(0, spent - planned));

/** "6 minutes left", "40 seconds over the whole time": what a person is told who asks. */
export function leftWords(left: number): string {
  if (left <= -1) return speakerWording.overWhole(longDurationWords(-left));
  return speakerWording.left(longDurationWords(left));
}

/** "40 sec", "1 min 10 sec", "2 min". */
export function durationWords(duration: number): string {
  const minutes = Math.floor(duration / 60);
  const rest = duration % 60;
  const parts = [
    minutes > 0 ? speakerWording.minutesShort(minutes) : '',
    rest > 0 || minutes === 0 ? speakerWording.secondsShort(rest) : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** "6 minutes", "40 seconds": rounded to what is of use to a speaker. */
export const longDurationWords = (duration: number): string =>
  duration < 60 ? speakerWording.seconds(duration) : speakerWording.minutes(Math.round(duration / 60));

/** "12:05", "1:02:09". */
export function clockDigits(duration: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(duration / 3600);
  const minutes = Math.floor(duration / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(duration % 60)}` : `${minutes}:${two(duration % 60)}`;
}

const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
