/** Whether this window is in a room, and whether it may drive the talk there. The address names the room; the key came with the speaker's own link and is in no address any more. */
import { talkId } from '../page/talk-id';
import { isId } from '../../presentation/id';
import { roomIn } from '../../presentation/room/room-address';
import { remember, remembered } from '../page/memory';
import { framedByAnother } from '../start/frame';
import { keyAtStart } from '../start/speakers-link';

/** The name of the room this window is in, if any. A page in another's frame is in none. */
export const roomHere = (): string | undefined => (framedByAnother() ? undefined : roomIn(location.search));

let held: string | undefined;
let forgotten = false;

/** The key this window holds, if any. It outlives a reload in the history, and a window opened from this one has it by the session's storage, where there is one. */
export function roomKey(): string | undefined {
  if (!forgotten) held ??= keyFrom(keyAtStart()) ?? keyFrom(inSession());
  if (held !== undefined) keep(held);
  return held;
}

/** The room that this window drives the talk of, with its key, if any. */
export function speakerHere(): { readonly room: string; readonly key: string } | undefined {
  const room = roomHere();
  const key = room === undefined ? undefined : roomKey();
  return room === undefined || key === undefined ? undefined : { room, key };
}

/** Forgets a key that no longer opens anything. */
export function forgetKey(): void {
  held = undefined;
  forgotten = true;
  remember('key', undefined);
  try {
    sessionStorage.removeItem(name());
  } catch {
    // Storage is denied: there was none.
  }
}

const keyFrom = (value: unknown) => (isId(value) ? value : undefined);

/** A key is for one room: the same window may be taken to another. */
const name = () => `${talkId}.key.${roomHere() ?? ''}`;

function inSession(): unknown {
  try {
    return sessionStorage.getItem(name());
  } catch {
    return undefined; // storage is denied
  }
}

function keep(key: string): void {
  if (remembered('key') !== key) remember('key', key);
  try {
    sessionStorage.setItem(name(), key);
  } catch {
    // Storage is denied: the history has it.
  }
}

addEventListener('popstate', () => held !== undefined && keep(held)); // an entry that a link made has no memory yet
