/** Many listeners in one process, as bare sockets: a listener's own cost is not the room's. */
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { RunningRoom } from './servers.ts';

/** Listeners that are connected. */
export interface Crowd {
  /** Settles with the time at which the last of them had heard some words, in milliseconds of `performance.now()`. */
  readonly allHeard: (words: string) => Promise<number>;
  /** Bytes that have arrived, in all. */
  readonly bytes: () => number;
  readonly leave: () => void;
}

/** What one of them has heard last, and the words it has heard of. */
interface Hearing {
  rest: string;
  heard: string;
}

/** Characters that what is awaited has at most: it may come in two pieces. */
const longest = 200;

/** How many connect at once: a listen queue is no part of what is measured. */
const atOnce = 100;

/** Connects so many to a stream of a room, and waits until all are answered. */
export async function gather(room: RunningRoom, path: string, count: number): Promise<Crowd> {
  const sockets: Socket[] = [];
  let awaited = '';
  let missing = 0;
  let tell: (at: number) => void = () => undefined;
  const hear = (text: string, state: Hearing) => {
    const heard = state.rest + text;
    state.rest = heard.slice(-longest);
    if (awaited === '' || state.heard === awaited || !heard.includes(awaited)) return;
    state.heard = awaited;
    missing -= 1;
    if (missing === 0) tell(performance.now());
  };
  for (let from = 0; from < count; from += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - from) }, () => listener(room, path, hear));
    sockets.push(...(await Promise.all(some)));
  }
  return {
    allHeard: (words) =>
      new Promise((heard) => {
        awaited = words;
        missing = count;
        tell = heard;
      }),
    bytes: () => sockets.reduce((sum, socket) => sum + socket.bytesRead, 0),
    leave: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function listener(
  { port, kind }: RunningRoom,
  path: string,
  hear: (text: string, state: Hearing) => void,
): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  const state: Hearing = { rest: '', heard: '' };
  socket.write(kind === 'ws' ? upgrade(port) : subscription(port, path));
  await once(socket, 'data');
  socket.on('data', (chunk: Buffer) => hear(chunk.toString('latin1'), state));
  return socket;
}

const subscription = (port: number, path: string) =>
  `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: text/event-stream\r\n\r\n`;

const upgrade = (port: number) =>
  `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`;
