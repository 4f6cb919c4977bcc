/**
 * A screen that nobody sees, with a window manager, a whole Chromium on it and a keyboard of its own: full screen is real there, and keys go through the browser first.
 *
 * Playwright would hold the window in its tab when it goes full screen, as it says that every page has the focus; so this browser is started and asked without it.
 */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathOf, wholeChromium } from './conditions';

const screenSize = { width: 1600, height: 900 };
const needed = ['Xvfb', 'openbox', 'xdotool'] as const;

/** What a test does on the desktop. */
export interface Desktop {
  /** Opens an address in the window, which has the focus, and waits until it has loaded. */
  readonly open: (address: string) => Promise<void>;
  /** What an expression gives in the page whose address holds a text; in the window that was opened, where none is given. */
  readonly ask: <Answer>(expression: string, address?: string) => Promise<Answer>;
  /** Presses and releases keys, by their names in X: `Escape`, `f`, `Next` for Page Down. */
  readonly press: (...keys: readonly string[]) => void;
  /** Holds a key down for so many milliseconds; the system repeats it. */
  readonly hold: (key: string, milliseconds: number) => void;
  /** Runs xdotool: `desktop.x('mousemove', '20', '20')`. */
  readonly x: (...words: readonly string[]) => string;
  readonly close: () => Promise<void>;
}

/** Opens one, or says in a sentence why there is none. */
export async function openDesktop(args: readonly string[]): Promise<Desktop | string> {
  const chromium = wholeChromium();
  const missing = [...needed.filter((name) => !pathOf(name)), ...(chromium ? [] : ['a whole Chromium'])];
  if (missing.length > 0 || !chromium)
    return `This machine lacks ${missing.join(', ')}, so what only a real window does is not tested. Install what is missing.`;
  const size = `${screenSize.width}x${screenSize.height}x24`;
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const programs: ChildProcess[] = [screen];
  process.once('exit', () => programs.forEach((program) => program.kill())); // also where a test runs out of time
  const env = { ...process.env, DISPLAY: `:${await said(screen, /(\d+)\n/u)}` };
  programs.unshift(spawn('openbox', { env, stdio: 'ignore' }));
  const profile = mkdtempSync(join(tmpdir(), 'desktop-'));
  // The last keeps a bar away that warns of the arguments.
  const own = [
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--lang=en-US',
    '--test-type',
  ];
  const browser = spawn(chromium, [...args, ...own, 'about:blank'], {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  programs.unshift(browser);
  const close = async () => {
    for (const program of programs) await ended(program);
    await remove(profile);
  };
  const keyboard = keyboardOf(env);
  return { ...windowsOf(commandsTo(browser), keyboard), ...keyboard, close };
}

/** The browser’s own helpers outlive it by a moment, and may still write into its folder while that is removed. */
async function remove(folder: string): Promise<void> {
  for (;;)
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw cause; // what a file system throws
      await setTimeout(20);
    }
}

function windowsOf(command: Command, keys: Pick<Desktop, 'x'>): Pick<Desktop, 'open' | 'ask'> {
  let first: Promise<string> | undefined;
  const window = () => (first ??= sessionWith(command, 'about:blank'));
  const ask = async <Answer>(expression: string, address?: string) => {
    const sessionId = await (address === undefined ? window() : sessionWith(command, address));
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result } = await command<{ readonly result: { readonly value: Answer } }>(
      'Runtime.evaluate',
      asked,
      sessionId,
    );
    return result.value;
  };
  return {
    ask,
    open: async (address) => {
      await command('Page.navigate', { url: address }, await window());
      await ask(untilLoaded);
      const [left, middle] = await ask<[number, number]>(
        '[screenX + 16, screenY + outerHeight - innerHeight / 2]',
      );
      keys.x('mousemove', String(left), String(middle), 'click', '1'); // or the address bar would have the keys
    },
  };
}

const untilLoaded =
  'new Promise((done) => document.readyState === "complete" ? done() : addEventListener("load", () => done()))';

function keyboardOf(env: NodeJS.ProcessEnv): Pick<Desktop, 'press' | 'hold' | 'x'> {
  const x = (...words: readonly string[]) => spawnSync('xdotool', words, { env }).stdout.toString();
  return {
    x,
    press: (...keys) => void x('key', '--clearmodifiers', ...keys),
    hold: (key, milliseconds) => void x('keydown', key, 'sleep', String(milliseconds / 1000), 'keyup', key),
  };
}

/** Asks the browser for something by its protocol. https://chromedevtools.github.io/devtools-protocol/ */
type Command = <Result>(method: string, params?: object, sessionId?: string) => Promise<Result>;

/** Through two pipes, each message ended by a zero: no port is taken. */
function commandsTo({ stdio }: ChildProcess): Command {
  const [, , , write, read] = stdio;
  const waiting = new Map<number, (answer: string) => void>();
  let text = '';
  let last = 0;
  read?.on('data', (data: Buffer) => {
    const messages = (text + data.toString()).split('\0');
    text = messages.pop() ?? '';
    for (const message of messages) waiting.get(Number(/^\{"id":(\d+)/u.exec(message)?.[1]))?.(message);
  });
  return async <Result>(method: string, params: object = {}, sessionId?: string) => {
    last += 1;
    const id = last;
    const answer = new Promise<string>((resolve) => waiting.set(id, resolve));
    if (write && 'write' in write) write.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result, error } = JSON.parse(await answer) as { result?: Result; error?: { message: string } }; // as the protocol has it
    if (result === undefined) throw new Error(`Desktop: ${method} failed: ${error?.message ?? 'no answer'}.`);
    return result;
  };
}

/** A line to the page whose address holds a text, once there is one: to the newest, where several do. */
async function sessionWith(command: Command, address: string): Promise<string> {
  for (;;) {
    const { targetInfos } = await command<Targets>('Target.getTargets');
    const found = targetInfos.find(({ type, url }) => type === 'page' && url.includes(address));
    if (!found) continue;
    const attach = { targetId: found.targetId, flatten: true };
    return (await command<{ readonly sessionId: string }>('Target.attachToTarget', attach)).sessionId;
  }
}

interface Targets {
  readonly targetInfos: readonly { readonly type: string; readonly url: string; readonly targetId: string }[];
}

/** What a program writes when it is ready. */
function said(program: ChildProcess, ready: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    program.stdout?.on('data', (data: Buffer) => {
      text += data.toString();
      const found = ready.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    program.once('exit', () =>
      reject(
        new Error(`Desktop: ${program.spawnfile} ended before it was ready. Start it by hand to see why.`),
      ),
    );
  });
}

function ended(program: ChildProcess): Promise<unknown> {
  if (program.exitCode !== null) return Promise.resolve();
  const end = new Promise((resolve) => {
    program.once('exit', resolve);
  });
  program.kill();
  return end;
}
