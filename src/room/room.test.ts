import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { beginning } from '../presentation/presentation';
import { toRoom } from '../presentation/room/room-state';
import type { RoomState } from '../presentation/room/room-state';
import { noCaptions, withLines } from '../presentation/room/captions';
import { hosts } from './address';
import { roomHandler } from './handler';
import { isSameKey, keysOf, newKey } from './key';
import { largestMessage, rateLimit } from './limits';
import { openRooms } from './rooms';
import type { Rooms } from './rooms';
import { waysIn } from './share';

const key = '0123456789abcdef0123456789abcdef';
const otherKey = newKey();
const by = 'fedcba9876543210fedcba9876543210';
const keys = new Map([
  ['talk', key],
  ['other', otherKey],
]);
const talk = { ids: ['title', 'end'], stepsOn: () => 0, ahead: 0 };
const stateOf = (revision: number, slides = 2): RoomState =>
  toRoom({ ...beginning({ slide: revision % 2, step: 0 }, slides), revision, by }, talk);

let server: Server;
let rooms: Rooms;
let origin: string;
let open: IncomingMessage[];

test.beforeEach(async () => {
  open = [];
  rooms = openRooms(keys);
  const handle = roomHandler(
    rooms,
    waysIn(keys, () => 4173),
  );
  server = createServer((request, response) =>
    handle(request, response, () => {
      response.writeHead(200);
      response.end('the talk');
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // of a server that listens on a port
});

test.afterEach(() => {
  for (const response of open) response.destroy();
  rooms.close();
  server.closeAllConnections();
  server.close();
});

/** Listens to a stream. What was heard is the data of its messages, pings apart. */
async function listen(path = '/room/talk', headers: Record<string, string> = {}) {
  const asking = ask(origin + path, { headers });
  asking.end();
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  open.push(response);
  let text = '';
  response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const heard = () =>
    [...text.matchAll(/^data: (\{.*\})$/gmu)].map(([, data = '']) => JSON.parse(data) as RoomState);
  return { response, heard, last: () => heard().at(-1)?.revision };
}

const say = (body: unknown, { path = '/room/talk', given = key, headers = {} } = {}) =>
  fetch(origin + path, {
    method: 'POST',
    headers: { ...(given === '' ? {} : { Authorization: `Bearer ${given}` }), ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

test('who listens hears every state, and who comes late the last one at once', async () => {
  const early = await listen();
  expect((await say(stateOf(1))).status).toBe(200);
  await expect.poll(early.last).toBe(1);
  expect((await say(stateOf(2))).status).toBe(200);
  await expect.poll(early.last).toBe(2);
  const late = await listen();
  await expect.poll(late.heard).toEqual([stateOf(2)]);
});

test('a state that is old, or comes twice, is not said again', async () => {
  const listener = await listen();
  await say(stateOf(5));
  expect((await say(stateOf(4))).status).toBe(409);
  expect((await say(stateOf(5))).status).toBe(200);
  await say(stateOf(6));
  await expect.poll(listener.heard).toEqual([stateOf(5), stateOf(6)]);
});

test('without the room’s own key nothing can be said, and the refusal tells nothing', async () => {
  const listener = await listen();
  const refusals = await Promise.all(
    ['', newKey(), otherKey, key.slice(1), key.toUpperCase(), `${key}0`, 'x'.repeat(4000)].map((given) =>
      say(stateOf(1), { given }),
    ),
  );
  refusals.push(await say(stateOf(1), { path: `/room/talk?key=${key}`, given: '' }));
  refusals.push(await say(stateOf(1), { path: '/room/nowhere' }));
  refusals.push(
    await say(withLines(noCaptions, ['Hello'], by), { path: '/room/talk/captions', given: otherKey }),
  );
  for (const refusal of refusals) {
    expect(refusal.status).toBe(403);
    expect(await refusal.text()).toBe('');
  }
  await say(stateOf(2));
  await expect.poll(listener.heard).toEqual([stateOf(2)]);
});

test('two rooms hear nothing of each other', async () => {
  const [here, there] = [await listen(), await listen('/room/other')];
  await say(stateOf(1));
  await say(stateOf(2), { path: '/room/other', given: otherKey });
  await expect.poll(here.heard).toEqual([stateOf(1)]);
  await expect.poll(there.heard).toEqual([stateOf(2)]);
});

test('the words that are said have a stream of their own', async () => {
  const [state, words] = [await listen(), await listen('/room/talk/captions')];
  const said = withLines(noCaptions, ['On July 28 they spoke.'], by);
  expect((await say(said, { path: '/room/talk/captions' })).status).toBe(200);
  await expect.poll(words.heard).toEqual([said]);
  expect((await say(said)).status).toBe(400);
  expect(state.heard()).toEqual([]);
});

test('rooms cannot be listed', async () => {
  for (const path of [
    '/room/',
    '/room/nowhere',
    '/room/*',
    '/room/talk/keys',
    '/room/..%2f',
    '/room/__proto__',
  ])
    expect((await fetch(origin + path)).status, path).toBe(404);
  expect(await (await fetch(`${origin}/rooms`)).text()).toBe('the talk');
});

test('another origin can neither listen nor speak', async () => {
  for (const headers of [
    { Origin: 'https://elsewhere.example' },
    { Origin: 'null' },
    { Origin: origin.replace('127.0.0.1', 'localhost') },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ]) {
    expect((await say(stateOf(1), { headers })).status, JSON.stringify(headers)).toBe(403);
    expect((await listen('/room/talk', headers)).response.statusCode).toBe(403);
  }
  const { response } = await listen('/room/talk', { Origin: origin, 'Sec-Fetch-Site': 'same-origin' });
  expect(response.statusCode).toBe(200);
  expect(response.headers).not.toHaveProperty('access-control-allow-origin');
  expect((await fetch(`${origin}/room/talk`, { method: 'OPTIONS' })).status).toBe(405);
});

test('what is no state, or is too long, reaches nobody', async () => {
  const listener = await listen();
  for (const body of [
    '',
    'null',
    '{',
    '[]',
    '"title"',
    { ...stateOf(1), slide: '<b>' },
    { ...stateOf(1), protocol: 'x' },
  ])
    expect((await say(body)).status, JSON.stringify(body)).toBe(400);
  expect((await say(' '.repeat(largestMessage + 1))).status).toBe(413);
  await say(stateOf(9));
  await expect.poll(listener.heard).toEqual([stateOf(9)]);
});

test('a line that says too much at once is held back, and may go on a moment later', async () => {
  const statuses = await Promise.all(
    Array.from({ length: 100 }, async (_, index) => (await say(stateOf(index + 1))).status),
  );
  expect(statuses).toContain(429);
  await expect.poll(async () => (await say(stateOf(200))).status).toBe(200);

  let now = 0;
  const mayTakeOne = rateLimit(() => now);
  const taken = () => Array.from({ length: 1000 }, mayTakeOne).filter(Boolean).length;
  expect(taken()).toBe(60);
  now = 1000;
  expect(taken()).toBe(20);
  now = 0; // a clock that is set back takes nothing away
  expect(taken()).toBe(0);
});

test('the number of listeners is told, and the speaker’s own windows are none', async () => {
  const count = async () => (await (await fetch(`${origin}/room/talk/listeners`)).json()) as object;
  expect(await count()).toEqual({ subscribers: 0 });
  const first = await listen();
  await listen();
  await listen('/room/talk/speaker');
  await listen('/room/other');
  expect(await count()).toEqual({ subscribers: 2 });
  first.response.destroy();
  await expect.poll(count).toEqual({ subscribers: 1 });
});

test('a device that sleeps holds up nobody, and has the last state when it wakes', async () => {
  const awake = await listen();
  const asleep = connect(Number(new URL(origin).port), '127.0.0.1');
  asleep.write(`GET /room/talk HTTP/1.1\r\nHost: ${new URL(origin).host}\r\n\r\n`);
  asleep.pause();
  await expect.poll(() => rooms.get('talk')?.state.channel.listeners()).toBe(2);
  const publish = (revision: number) => rooms.get('talk')?.state.channel.publish(stateOf(revision, 1500));
  for (let revision = 1; revision <= 4000; revision += 1) publish(revision); // some 12 MB: more than a connection holds
  await expect.poll(awake.last).toBe(4000);

  let heard = '';
  asleep.setEncoding('utf8').on('data', (chunk: string) => (heard += chunk));
  asleep.resume();
  await expect.poll(() => heard.slice(-20_000)).toContain('"revision":4000,');
  expect(heard.length).toBeLessThan(11_000_000); // what it missed was not kept for it
  asleep.destroy();
});

test('the ways in are told to everybody, the speaker’s own only to who has the key', async () => {
  const tell = async (headers: Record<string, string>) =>
    JSON.stringify(await (await fetch(`${origin}/room/talk/address`, { headers })).json());
  expect(await tell({})).not.toContain(key);
  expect(await tell({ Authorization: `Bearer ${otherKey}` })).not.toContain(key);
  const told = await tell({ Authorization: `Bearer ${key}` });
  for (const view of hosts().length > 0 ? ['speaker', 'captions'] : [])
    expect(told).toContain(`?view=${view}&room=talk#key=${key}`);
});

test('a server that is started again soon knows its speaker; the next day’s, and one that is asked to, does not', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'room-')), 'keys.json');
  const hour = 60 * 60 * 1000;
  const at = (hours: number, renew = false) => keysOf(['talk'], hours * hour, renew, file).get('talk') ?? '';
  const first = at(100);
  expect(first).toMatch(/^[0-9a-f]{32}$/u);
  expect(at(101)).toBe(first);
  expect(at(112)).toBe(first);
  const nextDay = at(125);
  expect(nextDay).not.toBe(first);
  const renewed = at(126, true);
  expect(renewed).not.toBe(nextDay);
  keysOf(['other'], 126 * hour, true, file);
  expect(at(126)).toBe(renewed); // another talk of this machine takes nothing away
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  for (const spoilt of ['', '[]', '{"talk":{"key":"short","at":1}}', '{"talk":7}']) {
    writeFileSync(file, spoilt);
    expect(at(127)).toMatch(/^[0-9a-f]{32}$/u);
  }
  expect(readFileSync(file, 'utf8')).toContain('"talk"');
});

test('a key is the same only as a whole', () => {
  expect(isSameKey(key, key)).toBe(true);
  for (const given of ['', key.slice(0, -1), `${key.slice(0, -1)}0`, key.repeat(2)])
    expect(isSameKey(given, key)).toBe(false);
});

test('every network is named, the one that phones are likeliest to be on first', () => {
  const on = (address: string, family: 'IPv4' | 'IPv6', internal = false) =>
    ({ address, family, internal, netmask: '', mac: '', cidr: null, scopeid: 0 }) as const;
  const found = hosts({
    lo: [on('127.0.0.1', 'IPv4', true)],
    docker0: [on('172.17.0.1', 'IPv4')],
    wwan0: [on('2001:db8::7', 'IPv6'), on('fe80::7', 'IPv6')],
    wlan0: [on('fe80::1', 'IPv6'), on('2001:db8::1', 'IPv6'), on('192.168.1.20', 'IPv4')],
  });
  expect(found).toEqual([
    { device: 'wlan0', host: '192.168.1.20' },
    { device: 'wwan0', host: '[2001:db8::7]' },
    { device: 'docker0', host: '172.17.0.1' },
  ]);
});
