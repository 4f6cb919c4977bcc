/** Keys of rooms: made at random, kept beside the talk for half a day so that a server which is started again in the middle of a talk knows its speaker, compared without telling how far they agree. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { isId } from '../presentation/id';
import { isRecord } from '../presentation/values';

/** Where keys are kept. Git ignores it, and nobody else on this machine may read it. */
export const keyFile = '.room.json';

/** How long a key is good after it was last asked for at a start: a talk and its breaks, not tomorrow's. Milliseconds. */
const goodFor = 12 * 60 * 60 * 1000;

/** 128 random bits in hexadecimal. */
export const newKey = (): string => randomBytes(16).toString('hex');

/**
 * The key of each room, from an earlier start where it is still good.
 *
 * @param renew True for new keys in any case: earlier links lose what they could do.
 */
export function keysOf(
  rooms: readonly string[],
  now: number,
  renew: boolean,
  file = keyFile,
): ReadonlyMap<string, string> {
  const kept = Object.entries(keptIn(file)).filter(([room, entry]) =>
    renew && rooms.includes(room) ? false : goodKey(entry, now) !== undefined,
  );
  const known = new Map(kept);
  const keys = rooms.map((room) => [room, goodKey(known.get(room), now) ?? newKey()] as const);
  for (const [room, key] of keys) known.set(room, { key, at: now });
  keep(file, Object.fromEntries(known));
  return new Map(keys);
}

/** True for the right key. Digests have one length, and comparing them takes the same time wherever they differ. */
export const isSameKey = (given: string, key: string): boolean =>
  timingSafeEqual(digestOf(given), digestOf(key));

const digestOf = (text: string) => createHash('sha256').update(text).digest();

function goodKey(entry: unknown, now: number): string | undefined {
  if (!isRecord(entry)) return undefined;
  const { key, at } = entry;
  return isId(key) && typeof at === 'number' && at <= now && now - at < goodFor ? key : undefined;
}

function keptIn(file: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRecord(kept) ? kept : {};
  } catch {
    return {}; // none yet, or spoilt
  }
}

function keep(file: string, keys: object): void {
  try {
    writeFileSync(file, `${JSON.stringify(keys)}\n`, { mode: 0o600 });
  } catch {
    // A folder that cannot be written: after a new start the speaker needs the new link.
  }
}
