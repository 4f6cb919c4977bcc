import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { expect, test } from '@playwright/test';
import { hosts } from './address';

let serving: ChildProcess | undefined;
let blocking: Server | undefined;

test.afterEach(() => {
  serving?.kill();
  blocking?.close();
});

/** What the server prints until it has greeted. */
async function serve(port: number, ...options: readonly string[]): Promise<string> {
  serving = spawn(process.execPath, [
    '--import',
    'tsx',
    'src/room/serve.ts',
    '--port',
    String(port),
    '--no-open',
    ...options,
  ]);
  let printed = '';
  serving.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  await expect.poll(() => printed, { timeout: 20_000 }).toContain('Ctrl+C');
  return printed;
}

async function takenPort(): Promise<number> {
  blocking = createServer().listen(0, 'localhost');
  await once(blocking, 'listening');
  return (blocking.address() as AddressInfo).port; // of a server that listens on a port
}

test('who starts the talk is told its address and the keys, and can open it', async ({ request }) => {
  const port = await takenPort();
  blocking?.close();
  const greeting = await serve(port);
  expect(greeting).toContain(`The talk is at http://localhost:${port}/`);
  for (const key of ['Right arrow', 'Left arrow', '?']) expect(greeting).toContain(key);
  expect((await request.get(`http://localhost:${port}/`)).ok()).toBe(true);
});

test('when the port is busy, the next free one is taken, and said', async ({ request }) => {
  const port = await takenPort();
  const greeting = await serve(port);
  expect(greeting).toContain(`Port ${port} is busy, so the next free one is used.`);
  const [, address = ''] = /The talk is at (\S+)/u.exec(greeting) ?? [];
  expect(address).not.toContain(`:${port}/`);
  expect((await request.get(address)).ok()).toBe(true);
});

test('a talk that is shared is there for every network of this machine, with a room that its bare address leads into', async ({
  request,
}) => {
  const port = await takenPort();
  blocking?.close();
  const greeting = await serve(port, '--share', '--room', 'morning', '--room', 'evening');
  for (const { host } of hosts()) {
    expect(greeting).toContain(`http://${host}:${port}/`);
    const page = await request.get(`http://${host}:${port}/?view=reading`);
    expect(new URL(page.url()).search).toBe('?view=reading&room=morning');
    expect(page.headers()['content-security-policy']).toBe("frame-ancestors 'self'");
    expect((await request.get(`http://${host}:${port}/room/evening/listeners`)).ok()).toBe(true);
  }
  const keys = [...greeting.matchAll(/localhost:\d+\/\?room=(\w+)#key=([0-9a-f]{32})/gu)];
  expect(keys.map(([, room]) => room)).toEqual(['morning', 'evening']);
  expect(keys[0]?.[2]).not.toBe(keys[1]?.[2]);
  for (const { host } of hosts())
    for (const [, room, key] of keys)
      expect(greeting).toContain(
        `to send captions http://${host}:${port}/?view=captions&room=${room}#key=${key}`,
      );
});

test('a talk that is not shared is on this machine alone, and has no room', async ({ request }) => {
  const port = await takenPort();
  blocking?.close();
  await serve(port);
  for (const { host } of hosts())
    await expect(request.get(`http://${host}:${port}/`)).rejects.toThrow('ECONNREFUSED');
  const page = await request.get(`http://localhost:${port}/`);
  expect(new URL(page.url()).search).toBe('');
});
