/** What it costs to turn a slide. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { freshPage, metric } from './browser.ts';
import type { Deck } from './decks.ts';
import type { Server } from './server.ts';

export interface Stepping {
  /** Milliseconds from each key press to the frame that shows the new slide. */
  readonly keyToPaint: readonly number[];
  /** Milliseconds of main thread for one step. */
  readonly mainThread: number;
  /** Animations that still run 300 ms after a step. */
  readonly moving: number;
}

type Timed = Window & { timeOfTurn: Promise<number> };

/** Presses Right until enough slides have turned, or the talk is at its end. */
export async function measureSteps(
  browser: Browser,
  server: Server,
  deck: Deck,
  presses: number,
): Promise<Stepping> {
  const { context, page, devtools } = await freshPage(browser);
  await page.goto(`${server.origin}/${deck.path}`, { waitUntil: 'load' });
  await page.waitForSelector(deck.shown);
  await page.waitForTimeout(500); // start-up is not part of a step
  await press(page, deck.shown, 'ArrowRight'); // the first step compiles what the others reuse
  const moving = await stillMoving(page);
  const times: number[] = [];
  for (let count = 0; count < presses; count++) {
    const key = Math.floor(count / (deck.size - 2)) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
    times.push(await press(page, deck.shown, key));
  }
  const mainThread = await mainThreadOfStep(page, devtools, presses);
  await context.close();
  return { keyToPaint: times.filter((time) => time >= 0), mainThread, moving };
}

/** Milliseconds between two presses: faster than anybody turns slides, and long enough for what a deck does after it has painted one. */
const pause = 100;

/** One key press; -1 when it revealed a point instead of turning the slide. */
async function press(page: Page, shown: string, key: string): Promise<number> {
  await page.waitForTimeout(pause);
  await page.evaluate(awaitTurn, shown);
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as unknown as Timed).timeOfTurn);
}

/** Runs in the page: from the key's own time to the task after the frame in which another slide is shown. */
function awaitTurn(shown: string): void {
  const before = document.querySelector(shown);
  (globalThis as unknown as Timed).timeOfTurn = new Promise((resolve) => {
    const listen = (event: KeyboardEvent) => {
      let frames = 0;
      const { port1, port2 } = new MessageChannel();
      port1.start();
      port1.addEventListener('message', () => {
        const now = performance.now();
        if (document.querySelector(shown) !== before) resolve(now - event.timeStamp);
        else if (frames++ > 3) resolve(-1);
        else requestAnimationFrame(() => port2.postMessage(null));
      });
      requestAnimationFrame(() => port2.postMessage(null));
    };
    addEventListener('keydown', listen, { capture: true, once: true });
  });
}

/** The same presses made inside the page, because every word with DevTools costs the page's own thread. */
async function mainThreadOfStep(page: Page, devtools: CDPSession, presses: number): Promise<number> {
  const before = await metric(devtools, 'TaskDuration');
  await page.evaluate(pressMany, presses);
  return (((await metric(devtools, 'TaskDuration')) - before) * 1000) / presses;
}

/** Runs in the page: presses to and fro, a frame after each. */
async function pressMany(presses: number): Promise<void> {
  for (let count = 0; count < presses; count++) {
    const [key, keyCode] = Math.floor(count / 8) % 2 === 0 ? ['ArrowLeft', 37] : ['ArrowRight', 39];
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, code: key, keyCode, bubbles: true, cancelable: true }),
    );
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

async function stillMoving(page: Page): Promise<number> {
  await page.waitForTimeout(300); // the span that is measured
  return page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
}
