/** A talk shared with the network this machine is on: the rooms beside the built page, and who finds them where. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { roomParameter } from '../presentation/room/room-address';
import { hosts, listenersAddress, speakersLink, withCode } from './address';
import { roomHandler } from './handler';
import type { WaysIn } from './handler';
import { openRooms } from './rooms';

/** Serves rooms from Vite's preview server. Who asks for the page without naming a room is led into the first. */
export function sharing(keys: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'room',
    configurePreviewServer(server) {
      const rooms = openRooms(keys);
      const port = () => portOf(server.httpServer.address());
      server.middlewares.use(roomHandler(rooms, waysIn(keys, port)));
      server.middlewares.use(leadIn([...keys.keys()][0] ?? ''));
      server.httpServer.on('close', rooms.close);
    },
  };
}

/** The ways into rooms on every network of this machine, as they are when they are asked for: a laptop changes its network. */
export function waysIn(keys: ReadonlyMap<string, string>, port: () => number): WaysIn {
  const [first] = keys.keys();
  const origins = () => hosts().map(({ host }) => originOf(host, port()));
  const withKey = (view: 'speaker' | 'captions') => (room: string) =>
    origins().map((origin) => withCode(speakersLink(origin, room, keys.get(room) ?? '', view)));
  return {
    listeners: (room) => origins().map((origin) => withCode(listenersAddress(origin, room, room === first))),
    speaker: withKey('speaker'),
    captions: withKey('captions'),
  };
}

/** The origin of this talk at an address of this machine. */
export const originOf = (host: string, port: number): string => new URL(`http://${host}:${port}/`).href;

/** What other pages may not do with this one; `_headers` says the same to other hosts. */
export const pageHeaders = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

function leadIn(room: string) {
  return ({ url = '/' }: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if ((pathname !== '/' && pathname !== '/index.html') || searchParams.has(roomParameter)) return next();
    searchParams.set(roomParameter, room);
    response.writeHead(302, {
      Location: `./?${searchParams.toString()}`,
      'Cache-Control': 'no-store',
      'Content-Length': 0,
    });
    response.end();
  };
}

const portOf = (address: ReturnType<import('node:net').Server['address']>) =>
  typeof address === 'object' && address !== null ? address.port : 0;
