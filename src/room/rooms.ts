/** The rooms that a server holds, each with its key and its streams. */
import { captionsFrom } from '../presentation/room/captions';
import { roomStateFrom } from '../presentation/room/room-state';
import { openChannel } from './channel';
import type { Channel, Revision } from './channel';
import { rateLimit } from './limits';

/** A stream with what is believed of what is said on it. */
export interface Stream {
  readonly channel: Channel;
  readonly read: (value: unknown) => Revision | undefined;
}

/** A room. */
export interface Room {
  readonly key: string;
  readonly state: Stream;
  readonly captions: Stream;
  /** False when too much is said at once. */
  readonly mayTakeOne: () => boolean;
}

/** Rooms by their names. */
export interface Rooms {
  readonly get: (name: string) => Room | undefined;
  readonly close: () => void;
}

/** How often a line is shown to be open: a phone's or a proxy's patience is half a minute. Milliseconds. */
const pingEvery = 10_000;

/** Opens rooms, each with its key. */
export function openRooms(keys: ReadonlyMap<string, string>): Rooms {
  const rooms = new Map([...keys].map(([name, key]) => [name, openRoom(key)]));
  const channels = [...rooms.values()].flatMap(({ state, captions }) => [state.channel, captions.channel]);
  const pinging = setInterval(() => channels.forEach((channel) => channel.ping()), pingEvery);
  pinging.unref();
  return {
    get: (name) => rooms.get(name),
    close: () => {
      clearInterval(pinging);
      for (const channel of channels) channel.close();
    },
  };
}

const openRoom = (key: string): Room => ({
  key,
  state: { channel: openChannel(), read: roomStateFrom },
  captions: { channel: openChannel(), read: captionsFrom },
  mayTakeOne: rateLimit(),
});
