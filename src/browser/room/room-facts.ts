/** What a room's server tells when it is asked: how many listen, what time it has, and the ways in. All of it comes from outside and is checked. */
import { roomPath } from '../../presentation/room/room-address';
import { isBetween, isRecord, isWhole } from '../../presentation/values';

/** An address with its QR code: the path of its dark cells, in an area of so many cells each way. */
export interface WayIn {
  readonly address: string;
  readonly size: number;
  readonly path: string;
}

/** What the server said of its room at one moment. */
export interface RoomFacts {
  readonly listeners: number;
  /** By how many milliseconds its clock is ahead of this device's; what it cannot tell to the second is none. */
  readonly ahead: number;
}

/** Servers tell the time in whole seconds. */
const exact = 2000;

/** Asks for the number of listeners; undefined where there is no answer, null where there is no such room. */
export async function askRoom(room: string): Promise<RoomFacts | null | undefined> {
  try {
    const response = await fetch(roomPath(room, 'listeners'), {
      cache: 'no-store',
      headers: { Accept: 'application/json' },
    });
    if (response.status >= 500) return undefined;
    const facts: unknown = response.ok ? await response.json().catch(() => null) : null;
    const listeners = isRecord(facts) ? facts['subscribers'] : undefined;
    if (!isWhole(listeners, 1e9)) return null;
    const ahead = Date.parse(response.headers.get('Date') ?? '') - Date.now();
    return { listeners, ahead: Math.abs(ahead) > exact ? ahead : 0 };
  } catch {
    return undefined;
  }
}

/** Asks for the addresses under which other devices find the room, and with the key for those of the speaker and of who captions. None where the server does not tell. */
export async function askWaysIn(
  room: string,
  key?: string,
): Promise<Readonly<Record<'listeners' | 'speaker' | 'captions', readonly WayIn[]>>> {
  try {
    const headers = key === undefined ? {} : { Authorization: `Bearer ${key}` };
    const response = await fetch(roomPath(room, 'address'), { headers });
    const told: unknown = await response.json();
    const facts = isRecord(told) ? told : {};
    return {
      listeners: waysIn(facts['listeners']),
      speaker: waysIn(facts['speaker']),
      captions: waysIn(facts['captions']),
    };
  } catch {
    return { listeners: [], speaker: [], captions: [] };
  }
}

function waysIn(value: unknown): readonly WayIn[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  return all.filter(isWayIn);
}

function isWayIn(value: unknown): value is WayIn {
  if (!isRecord(value)) return false;
  const { address, size, path } = value;
  if (typeof address !== 'string' || !/^https?:\/\/\S{1,200}$/u.test(address)) return false;
  return isBetween(size, 1, 200) && typeof path === 'string' && /^[Mhvz\d -]{0,60000}$/u.test(path);
}
