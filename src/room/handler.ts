/**
 * Rooms over HTTP, for any server of Node's. A stream is server-sent events: `GET room/<name>`, or `GET room/<name>/speaker` for who is no listener
 * to be counted, and `GET room/<name>/captions`. To say something is a `POST` of JSON to the same address with the key. `GET room/<name>/listeners` tells how many there are.
 * nginx with Nchan answers the same (`deploy/`). Rooms cannot be listed, and who has no key cannot tell by its refusal whether there is such a room.
 */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { isRoomName, roomParts } from '../presentation/room/room-address';
import type { RoomPart } from '../presentation/room/room-address';
import type { Address } from './address';
import { isSameKey, newKey } from './key';
import { largestMessage, mostListeners } from './limits';
import type { Room, Rooms, Stream } from './rooms';

/** What is asked of a room. */
interface Asked {
  readonly name: string;
  readonly room: Room | undefined;
  readonly part: RoomPart;
}

/** How a room is found by its listeners, and by its speaker. */
export interface WaysIn {
  readonly listeners: (room: string) => readonly Address[];
  readonly speaker: (room: string) => readonly Address[];
  readonly captions: (room: string) => readonly Address[];
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Answers what is asked of rooms, and leaves the rest to the next. */
export function roomHandler(rooms: Rooms, waysIn: WaysIn): Handler {
  return (request, response, next) => {
    const asked = askedOf(request.url ?? '/', rooms);
    if (!asked) return next();
    if (!isFromHere(request.headers)) return refuse(response, 403);
    if (request.method === 'GET' || request.method === 'HEAD') return tell(request, response, asked, waysIn);
    if (request.method === 'POST') return void hear(request, response, asked);
    response.setHeader('Allow', 'GET, POST');
    return refuse(response, 405);
  };
}

function askedOf(url: string, rooms: Rooms): Asked | undefined {
  const [, name, part = ''] = /^\/room\/([^/?]*)(?:\/([^?]*))?(?:\?.*)?$/u.exec(url) ?? [];
  if (name === undefined) return undefined;
  const known = roomParts.find((one) => one === part);
  const room = isRoomName(name) && known !== undefined ? rooms.get(name) : undefined;
  return { name, room, part: known ?? '' };
}

/** Another page, of whatever origin, has no business here. Browsers say where a request comes from; who is no browser has a key or listens like anybody. */
function isFromHere({ origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined || hostOf(origin) === host;
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined);

function tell(
  request: IncomingMessage,
  response: ServerResponse,
  { name, room, part }: Asked,
  waysIn: WaysIn,
): void {
  if (!room) return refuse(response, 404);
  if (part === 'listeners') return answer(response, 200, { subscribers: room.state.channel.listeners() });
  if (part === 'address') {
    const withKey = { speaker: waysIn.speaker(name), captions: waysIn.captions(name) };
    const own = hasKey(request.headers, room) && withKey;
    return answer(response, 200, { listeners: waysIn.listeners(name), ...own });
  }
  const { channel } = part === 'captions' ? room.captions : room.state;
  if (request.method === 'HEAD') return refuse(response, 200);
  if (channel.size() >= mostListeners) return refuse(response, 503);
  return channel.subscribe(response, part === '');
}

/** Stands in for the key of a room that there is not. */
const nobody = newKey();

function hasKey({ authorization }: IncomingHttpHeaders, room: Room | undefined): boolean {
  const [, given = ''] = /^Bearer ([0-9a-f]{32})$/u.exec(authorization ?? '') ?? [];
  return isSameKey(given, room?.key ?? nobody) && room !== undefined;
}

async function hear(
  request: IncomingMessage,
  response: ServerResponse,
  { room, part }: Asked,
): Promise<void> {
  if (!hasKey(request.headers, room) || !room) return refuse(response, 403);
  const stream = streamOf(room, part);
  if (!stream) return refuse(response, 405);
  if (!room.mayTakeOne()) return refuse(response, 429);
  const text = await bodyOf(request);
  if (text === undefined) return refuse(response, 413);
  const message = stream.read(parsed(text));
  if (!message) return refuse(response, 400);
  const outcome = stream.channel.publish(message);
  return answer(response, outcome === 'outdated' ? 409 : 200, {
    subscribers: room.state.channel.listeners(),
  });
}

function streamOf({ state, captions }: Room, part: RoomPart): Stream | undefined {
  if (part === 'captions') return captions;
  return part === '' || part === 'speaker' ? state : undefined;
}

/** The text of a request; undefined where it is too long, or breaks off. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > largestMessage) return undefined;
      chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is left of the request is not read. */
function refuse(response: ServerResponse, status: number): void {
  if (response.destroyed) return;
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    ...(status === 200 ? {} : { Connection: 'close' }),
  });
  response.end();
}

function answer(response: ServerResponse, status: number, value: object): void {
  if (response.destroyed) return;
  const body = JSON.stringify(value);
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  });
  response.end(body);
}
