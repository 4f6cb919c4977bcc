/** The room of `npm start -- --share` without the talk around it, on loopback. Says port and key, and serves until it is ended. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// By path, not by import: the bench measures from outside, and here the outside is a server's own entry.
const load = (file: string) => import(pathToFileURL(join(resolve('src/room'), file)).href) as Promise<never>;
const { openRooms } = (await load('rooms.ts')) as typeof import('../../src/room/rooms');
const { roomHandler } = (await load('handler.ts')) as typeof import('../../src/room/handler');

const key = randomBytes(16).toString('hex');
const none = () => [];
const handle = roomHandler(openRooms(new Map([['talk', key]])), {
  listeners: none,
  speaker: none,
  captions: none,
});
const server = createServer((request, response) => handle(request, response, () => response.end()));
server.listen(0, '127.0.0.1', 4096, () => {
  const { port } = server.address() as AddressInfo; // it listens on a port
  console.log(JSON.stringify({ port, key }));
});
