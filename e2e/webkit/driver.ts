/**
 * WebKit as people have it on Linux (WebKitGTK), driven by classic WebDriver, which is plain HTTP: https://www.w3.org/TR/webdriver2/
 * It speaks no BiDi, so the runner itself cannot drive it.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { pathOf } from '../real/conditions';
import { freePort } from '../support/free-port';

/** Why WebKit cannot be driven here, in a sentence; undefined where it can. */
export const noWebKit: string | undefined = whyNot();

function whyNot(): string | undefined {
  const missing = [
    ...(pathOf('WebKitWebDriver') ? [] : ['WebKitWebDriver (webkit2gtk-driver)']),
    ...(pathOf('Xvfb') || process.env['DISPLAY'] ? [] : ['a display (xvfb)']),
  ];
  return missing.length === 0
    ? undefined
    : `WebKit: this machine lacks ${missing.join(' and ')}, so nothing is tested in it. Install what is missing.`;
}

/** Keys by what WebDriver calls them. https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const keys = {
  escape: '\uE00C',
  tab: '\uE004',
  enter: '\uE007',
  pageUp: '\uE00E',
  pageDown: '\uE00F',
  end: '\uE010',
  home: '\uE011',
  left: '\uE012',
  right: '\uE014',
} as const;

/** Room for the largest window that is measured, and for what the browser has around it. */
const screenSize = '2048x1400x24';

/** A session of WebKit. */
export class WebKit {
  private constructor(
    private readonly session: string,
    private readonly programs: readonly ChildProcess[],
  ) {}

  /** Starts a driver, with a screen of its own where the machine can. */
  static async start(): Promise<WebKit> {
    const programs: ChildProcess[] = [];
    process.once('exit', () => programs.forEach((program) => program.kill())); // also where a run is broken off
    const display = pathOf('Xvfb') ? await openScreen(programs) : process.env['DISPLAY'];
    const port = await freePort();
    // Its locale is one that is no language, as in a container: the talk must bear it.
    const env = { ...process.env, DISPLAY: display, LC_ALL: 'C.UTF-8' };
    programs.push(spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env }));
    const driver = `http://127.0.0.1:${port}`;
    await answers(`${driver}/status`);
    const { sessionId } = await command<{ readonly sessionId: string }>(driver, 'POST', '/session', {
      capabilities: {},
    });
    return new WebKit(`${driver}/session/${sessionId}`, programs);
  }

  readonly get = (url: string) => this.send('POST', '/url', { url });
  readonly reload = () => this.send('POST', '/refresh', {});
  readonly back = () => this.send('POST', '/back', {});
  readonly forward = () => this.send('POST', '/forward', {});
  readonly here = () => this.send<string>('GET', '/window');
  readonly windows = () => this.send<readonly string[]>('GET', '/window/handles');
  readonly to = (handle: string) => this.send('POST', '/window', { handle });
  readonly closeWindow = () => this.send('DELETE', '/window');

  /** What a function gives in the page. It uses nothing from outside but what it is given. */
  run<Given extends readonly unknown[], Answer>(
    ask: (...given: Given) => Answer,
    ...given: Given
  ): Promise<Awaited<Answer>> {
    return this.evaluate(`(${String(ask)})(...arguments)`, given);
  }

  /** What an expression gives in the page, where `arguments` are what is given. */
  evaluate<Answer>(expression: string, given: readonly unknown[] = []): Promise<Awaited<Answer>> {
    return this.send('POST', '/execute/sync', { script: `return ${expression}`, args: given });
  }

  /** Clicks in the middle of the one element that a selector names. */
  async click(selector: string): Promise<void> {
    const found = await this.send<Readonly<Record<string, string>>>('POST', '/element', {
      using: 'css selector',
      value: selector,
    });
    await this.send('POST', `/element/${Object.values(found)[0] ?? ''}/click`, {});
  }

  async press(...pressed: readonly string[]): Promise<void> {
    const actions = pressed.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.send('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  /** Makes the page so large, whatever the window has around it. It is no narrower than the browser's own toolbar: 447 px. */
  async resize(width: number, height: number): Promise<void> {
    for (let tries = 0; tries < 50; tries += 1) {
      const [w, h] = await this.run(() => [innerWidth, innerHeight] as const);
      if (w === width && h === height) return;
      const outer = await this.send<{ readonly width: number; readonly height: number }>(
        'GET',
        '/window/rect',
      );
      await this.send('POST', '/window/rect', {
        width: outer.width + width - w,
        height: outer.height + height - h,
      });
      await pause(100);
    }
    throw new Error(`WebKit: its window does not become ${width} by ${height} px. Try a larger screen.`);
  }

  async end(): Promise<void> {
    await this.send('DELETE', '').catch(() => undefined);
    for (const program of this.programs.toReversed()) program.kill();
  }

  private send<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    return command<Answer>(this.session, method, path, body);
  }
}

async function openScreen(programs: ChildProcess[]): Promise<string> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', screenSize, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  programs.push(screen);
  const [number] = await once(screen.stdout, 'data');
  return `:${String(number).trim()}`;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await fetch(address).then(({ ok }) => ok, () => false)) return; // prettier-ignore
    await pause(50);
  }
  throw new Error(
    'WebKit: its driver did not start within ten seconds. Start WebKitWebDriver by hand to see why.',
  );
}

async function command<Answer>(base: string, method: string, path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(base + path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: Answer & { readonly message?: string } }; // as the protocol has it
  if (!answer.ok) throw new Error(`WebKit: ${method} ${path}: ${value.message ?? answer.status}`);
  return value;
}
