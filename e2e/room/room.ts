/** A talk given in a room: the real server, and the windows and devices of who takes part. Every device is a browser of its own; a speaker's windows share one. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { build } from 'vite';
import { arrived, test as base } from '../support/fixture';
import { freePort } from '../support/free-port';
import { madeOnce } from '../support/once';
import { expect, withSample } from '../support/sample';

export { expect };

/** Slides of the sample: the first, the second, one with three steps, and one that shows the address. */
export const titleSlide = 'sample';
export const secondSlide = 'gallery';
export const stepped = { id: 'strands', number: 5, of: 37, title: 'Three strands go on side by side' };
export const invitingSlide = 'branches';

/** An address that is no loopback: to the browser a page from there is on plain http, as in a lecture hall. */
const networkHost =
  Object.values(networkInterfaces())
    .flat()
    .find((one) => one && !one.internal && one.family === 'IPv4')?.address ?? '127.0.0.1';

/** The server in one file: from its sources, as `npm start` runs it, a start costs five times as much. */
const program = async (): Promise<string> => {
  const folder = await madeOnce('room-server', async (outDir) => {
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: { ssr: 'src/room/serve.ts', outDir },
    });
  });
  return join(folder, 'serve.js');
};

/** The server of one test. */
export class Host {
  private serving: ChildProcess | undefined;
  private greeting = '';

  private constructor(
    readonly port: number,
    private readonly rooms: readonly string[],
    private readonly site: string,
  ) {}

  /** Serves a built talk, with these rooms. */
  static async open(rooms: readonly string[], site: string): Promise<Host> {
    const host = new Host(await freePort(), rooms, site);
    await host.start();
    return host;
  }

  /** Starts the server, again on the same port. */
  async start(): Promise<void> {
    this.greeting = '';
    const options = [
      '--share',
      '--no-open',
      '--site',
      this.site,
      '--port',
      String(this.port),
      ...this.rooms.flatMap((room) => ['--room', room]),
    ];
    this.serving = spawn(process.execPath, [await program(), ...options]);
    this.serving.stdout?.setEncoding('utf8').on('data', (text: string) => (this.greeting += text));
    await expect.poll(() => this.greeting, { timeout: 30_000 }).toContain('Ctrl+C');
  }

  /** Stops the server at once, as a flat battery does. */
  async stop(): Promise<void> {
    if (!this.serving || this.serving.exitCode !== null) return;
    const ended = once(this.serving, 'exit');
    this.serving.kill('SIGKILL');
    await ended;
  }

  /** The origin for devices of the network. */
  get network(): string {
    return `http://${networkHost}:${this.port}`;
  }

  /** The room that the bare address leads into. */
  get room(): string {
    return this.rooms[0] ?? '';
  }

  get here(): string {
    return `http://localhost:${this.port}`;
  }

  /** The speaker's own link as it was printed, on this machine or for another device. */
  speakersLink(room = this.room, origin = this.here): string {
    const key = this.key(room);
    return origin === this.here
      ? `${origin}/?room=${room}#key=${key}`
      : `${origin}/?view=speaker&room=${room}#key=${key}`;
  }

  key(room = this.room): string {
    return new RegExp(`room=${room}#key=([0-9a-f]{32})`, 'u').exec(this.greeting)?.[1] ?? '';
  }

  /** The number of listeners, as the server tells it. */
  async listeners(room = this.room): Promise<number> {
    const response = await fetch(`${this.here}/room/${room}/listeners`);
    return ((await response.json()) as { subscribers: number }).subscribers; // a server of ours
  }
}

/** The link of who captions. */
export const captionersLink = (host: Host, origin = host.network, key = host.key()) =>
  `${origin}/?view=captions&room=${host.room}#key=${key}`;

/** Before a line is cut: a page that is still asking for its files would miss them, and say so. */
export const haveArrived = (...pages: readonly Page[]) => Promise.all(pages.map((page) => arrived(page)));

/** A device with a browser of its own. */
export interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
}

interface Fixtures {
  /** The folder of the built talk that is given. */
  readonly site: string;
  readonly host: Host;
  /** Opens an address on a new device. */
  readonly device: (address: string, options?: BrowserContextOptions) => Promise<Device>;
  /** What went wrong on any device: errors, warnings of the policy, requests to elsewhere. A line that is cut is no error of the page. */
  readonly rooms: readonly string[];
}

let count = 0;

export const test = withSample(base).extend<Fixtures>({
  rooms: async ({ baseURL }, use) => {
    count += 1;
    const name = `${new URL(baseURL ?? '').port}-${process.pid}-${count}`;
    await use(['a', 'b'].map((one) => `test-${name}${one}`));
  },
  site: async ({ sample }, use) => use(sample.folder),
  host: async ({ rooms, site }, use) => {
    const host = await Host.open(rooms, site);
    await use(host);
    await host.stop();
  },
  device: async ({ browser }, use) => {
    const open: BrowserContext[] = [];
    const faults: string[] = [];
    await use(async (address, options) => {
      const device = await openDevice(browser, address, faults, options);
      open.push(device.context);
      return device;
    });
    const found = [...faults]; // at the end the runner takes pictures, with a style of its own that the policy refuses
    await Promise.all(open.map((context) => context.close()));
    expect(found, 'errors and policy violations on any device').toEqual([]);
  },
});

async function openDevice(
  browser: Browser,
  address: string,
  faults: string[],
  options: BrowserContextOptions = {},
): Promise<Device> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'en-US',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    const expected = /net::ERR_|Failed to load resource|Service Worker registration blocked/u;
    if (['error', 'warning'].includes(message.type()) && !expected.test(message.text()))
      faults.push(message.text());
  });
  const page = await context.newPage();
  await page.goto(address);
  return { context, page };
}
