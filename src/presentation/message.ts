/** What the windows of one talk say to each other, and what of it is believed. */
import type { Clock } from './clock';
import { isId } from './id';
import type { Presentation, Steps } from './presentation';
import { isBetween, isRecord, isRevision, isWhole } from './values';

/** The windows of a talk. */
export type Role = 'slides' | 'speaker' | 'captions';

/** How an audience window shows the slides, so that a preview can look the same. */
export interface Screen {
  /** CSS px of the window. */
  readonly width: number;
  readonly height: number;
  /** CSS px of one rem. */
  readonly rem: number;
  readonly dark: boolean;
  /** True when the window filled the screen and another one has ended that. */
  readonly lost?: boolean;
  /** CSS px that captions, and the toolbar below them, take from the slide. */
  readonly strip?: number;
}

/** A point on the audience's screen, from 0 to 1 across and down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A display, by the place of its corner among all displays, in CSS px. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** What is said. There are no commands but one: a window tells the state it wants, so a message that comes twice does no harm. */
export type Saying =
  | { readonly kind: 'who' }
  | { readonly kind: 'here'; readonly role: Role; readonly screen: Screen | null }
  | { readonly kind: 'gone' }
  | { readonly kind: 'state'; readonly state: Presentation }
  | { readonly kind: 'pointer'; readonly at: Point | null }
  /** Asks slides to fill a display. It carries the press that lets them. */
  | { readonly kind: 'fill'; readonly display: Corner };

/** A message between two windows. */
export type Message = Saying & {
  readonly protocol: typeof protocol;
  readonly session: string;
  readonly from: string;
};

/** Name and version; another version is not understood. */
export const protocol = 'open-lines/1';

/** What a message must fit: the talk it is for, and the steps of its slides. */
export interface Expected {
  readonly session: string;
  readonly steps: Steps;
}

const latest = 8.64e15;
const longestTime = 7 * 24 * 60 * 60 * 1000;
const largestSide = 100_000;

/**
 * The message in what arrived from outside.
 *
 * @returns undefined for anything that is not, to the last field, a message of this talk.
 */
export function messageFrom(value: unknown, { session, steps }: Expected): Message | undefined {
  if (!isRecord(value) || value['protocol'] !== protocol || value['session'] !== session) return undefined;
  const { from } = value;
  if (!isId(from)) return undefined;
  const saying = sayingFrom(value, steps);
  return saying && { ...saying, protocol, session, from };
}

/** The presentation in what arrived from outside, such as the history's memory of it. */
export function presentationFrom(value: unknown, steps: Steps): Presentation | undefined {
  if (!isRecord(value)) return undefined;
  const { revision, by, slide, step, blank, rehearsing } = value;
  const clock = clockFrom(value['clock'], steps.length);
  if (!isRevision(revision) || !isAuthor(by) || !clock) return undefined;
  if (!isWhole(slide, steps.length - 1) || !isWhole(step, steps[slide] ?? 0)) return undefined;
  if (typeof blank !== 'boolean' || typeof rehearsing !== 'boolean') return undefined;
  const white = value['white'] === true && { white: true };
  return { revision, by, slide, step, blank, ...white, rehearsing, clock };
}

/** True for the id of a window that made a change, and for nobody, before there was one. */
export const isAuthor = (by: unknown): by is string => by === '' || isId(by);

function sayingFrom(value: Readonly<Record<string, unknown>>, steps: Steps): Saying | undefined {
  switch (value['kind']) {
    case 'who':
    case 'gone':
      return { kind: value['kind'] };
    case 'here':
      return hereFrom(value);
    case 'state': {
      const state = presentationFrom(value['state'], steps);
      return state && { kind: 'state', state };
    }
    case 'fill': {
      const display = isRecord(value['display']) ? cornerFrom(value['display']) : undefined;
      return display && { kind: 'fill', display };
    }
    case 'pointer': {
      const at = orNull(value['at'], pointFrom);
      return at === undefined ? undefined : { kind: 'pointer', at };
    }
    default:
      return undefined;
  }
}

function hereFrom({ role, screen }: Readonly<Record<string, unknown>>): Saying | undefined {
  const seen = orNull(screen, screenFrom);
  if ((role !== 'slides' && role !== 'speaker' && role !== 'captions') || seen === undefined)
    return undefined;
  return { kind: 'here', role, screen: seen };
}

function screenFrom({
  width,
  height,
  rem,
  dark,
  lost,
  strip,
}: Readonly<Record<string, unknown>>): Screen | undefined {
  if (!isBetween(width, 1, largestSide) || !isBetween(height, 1, largestSide)) return undefined;
  return isBetween(rem, 1, 1000) && typeof dark === 'boolean'
    ? {
        width,
        height,
        rem,
        dark,
        ...(lost === true && { lost }),
        ...(isBetween(strip, 1, largestSide) && { strip }),
      }
    : undefined;
}

function pointFrom({ x, y }: Readonly<Record<string, unknown>>): Point | undefined {
  return isBetween(x, 0, 1) && isBetween(y, 0, 1) ? { x, y } : undefined;
}

function cornerFrom({ left, top }: Readonly<Record<string, unknown>>): Corner | undefined {
  const isPlace = (value: unknown) => isBetween(value, -largestSide, largestSide);
  return isPlace(left) && isPlace(top) ? { left, top } : undefined;
}

/** The clock in what arrived from outside; undefined for one that cannot be, or that is of a talk with another number of slides. */
export function clockFrom(value: unknown, slides?: number): Clock | undefined {
  if (!isRecord(value)) return undefined;
  const { since, spent } = value;
  if (since !== null && !isBetween(since, 0, latest)) return undefined;
  if (!Array.isArray(spent) || spent.length !== (slides ?? spent.length)) return undefined;
  const times: readonly unknown[] = spent;
  return times.every((time) => isBetween(time, 0, longestTime)) ? { since, spent: times } : undefined;
}

function orNull<T>(
  value: unknown,
  read: (record: Readonly<Record<string, unknown>>) => T | undefined,
): T | null | undefined {
  if (value === null) return null;
  return isRecord(value) ? read(value) : undefined;
}
