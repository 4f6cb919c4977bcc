import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { expect, test } from '@playwright/test';

let serving: ChildProcess | undefined;
let blocking: Server | undefined;

test.afterEach(() => {
  serving?.kill();
  blocking?.close();
});

/** What the server prints until it has greeted. */
async function serve(port: number): Promise<string> {
  serving = spawn(process.execPath, [
    '--import',
    'tsx',
    'src/room/serve.ts',
    '--port',
    String(port),
    '--no-open',
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
