/**
 * What devices in a room tell each other: the whole state, as windows do, with a place that other devices understand.
 * A slide goes by its id, as another device may have an older talk; the clock goes by the room's time, as devices' own clocks differ.
 */
import { clockAtZero } from '../clock';
import type { Clock } from '../clock';
import { clockFrom, isAuthor } from '../message';
import type { Presentation } from '../presentation';
import { isRecord, isRevision, isWhole } from '../values';

/** Name and version; another version is not understood. */
export const roomProtocol = 'open-lines-room/1';

/** The state of a talk as it travels. Of two, the one with the greater revision counts, then the one with the greater `by`. */
export interface RoomState {
  readonly protocol: typeof roomProtocol;
  readonly revision: number;
  readonly by: string;
  /** The id of the slide. */
  readonly slide: string;
  /** How many of its steps are shown. */
  readonly step: number;
  readonly blank: boolean;
  readonly rehearsing: boolean;
  /** Milliseconds; `since` in the time of the server that holds the room. */
  readonly clock: Clock;
}

/** The talk that this device has. */
export interface TalkHere {
  readonly ids: readonly string[];
  /** The number of steps on a slide. */
  readonly stepsOn: (slide: number) => number;
  /** By how many milliseconds the room's clock is ahead of this device's. */
  readonly ahead: number;
}

const slideId = /^[a-z][a-z0-9-]{0,79}$/u;
const mostSteps = 999;
const mostSlides = 2000;

/** The state in what arrived from a device; undefined for anything that is not one, to the last field. Whether the talk has such a slide is another question. */
export function roomStateFrom(value: unknown): RoomState | undefined {
  if (!isRecord(value) || value['protocol'] !== roomProtocol) return undefined;
  const { revision, by, slide, step, blank, rehearsing } = value;
  const clock = clockFrom(value['clock']);
  if (!isRevision(revision) || !isAuthor(by) || !clock || clock.spent.length > mostSlides) return undefined;
  if (typeof slide !== 'string' || !slideId.test(slide) || !isWhole(step, mostSteps)) return undefined;
  if (typeof blank !== 'boolean' || typeof rehearsing !== 'boolean') return undefined;
  return { protocol: roomProtocol, revision, by, slide, step, blank, rehearsing, clock };
}

/** A state of this device, to be sent. */
export function toRoom(state: Presentation, { ids, ahead }: TalkHere): RoomState {
  const { since, spent } = state.clock;
  return {
    ...state,
    protocol: roomProtocol,
    slide: ids[state.slide] ?? '',
    clock: { since: since === null ? null : Math.round(since + ahead), spent: spent.map(Math.round) },
  };
}

/** A state of the room on this device; undefined where its talk has no such slide. A step too many, of a talk that is shown in fewer, is the last. */
export function fromRoom(state: RoomState, { ids, stepsOn, ahead }: TalkHere): Presentation | undefined {
  const { revision, by, step, blank, rehearsing, clock } = state;
  const slide = ids.indexOf(state.slide);
  if (slide < 0) return undefined;
  const since = clock.since === null ? null : Math.max(0, clock.since - ahead);
  const { spent } = clock.spent.length === ids.length ? clock : clockAtZero(ids.length);
  return {
    revision,
    by,
    slide,
    step: Math.min(step, stepsOn(slide)),
    blank,
    rehearsing,
    clock: { since, spent },
  };
}
