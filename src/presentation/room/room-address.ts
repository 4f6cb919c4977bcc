/** Where a room is: its name in the talk's address, its streams on the server. Server and page agree on it here. */

/** The parameter of the talk's address that names the room. */
export const roomParameter = 'room';

const roomName = /^[a-z0-9][a-z0-9-]{0,39}$/u;

/** True for the name of a room. */
export const isRoomName = (name: string): boolean => roomName.test(name);

/** The room that an address asks for, if any. */
export function roomIn(search: string): string | undefined {
  const name = new URLSearchParams(search).get(roomParameter);
  return name !== null && isRoomName(name) ? name : undefined;
}

/** What a room has: the state, the same for who may change it and is not counted as a listener, the words, their number, and the way in. */
export const roomParts = ['', 'speaker', 'captions', 'listeners', 'address'] as const;

/** A part of a room. */
export type RoomPart = (typeof roomParts)[number];

/** The address of a part of a room, relative to the talk. */
export const roomPath = (room: string, part: RoomPart = ''): string =>
  part === '' ? `room/${room}` : `room/${room}/${part}`;

/** The speaker's key in the fragment of an address, which no browser sends; the page takes it off at once. */
export const keyFragment = (key: string): string => `#key=${key}`;
