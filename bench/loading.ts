/** What it costs to open a deck. */
import { errors } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { freshPage, metric } from './browser.ts';
import type { Condition } from './browser.ts';
import type { Deck } from './decks.ts';
import { firstSlideAt, watchFirstSlide } from './first-slide.ts';
import { bytesOf, isFont } from './server.ts';
import type { Sent, Server } from './server.ts';

/** Times in milliseconds, bytes as sent. */
export interface Loading {
  readonly firstPaint: number;
  /** Until the first slide is whole and can be seen in the window. Not for the reading view. */
  readonly firstSlide: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
  /** Of every task longer than 50 ms, what is beyond. */
  readonly blocking: number;
  /** Until a key turns the slide. Not for the reading view. */
  readonly keyReady: number;
  /** The page itself. */
  readonly pageBytes: number;
  readonly bytes: number;
  readonly fontBytes: number;
  /** Scripts that arrive before a key works; what a deck loads after that, it keeps for later. Not for the reading view. */
  readonly readyScriptBytes: number;
  readonly scriptBytes: number;
  readonly requests: number;
  /** Megabytes of script heap after a collection. */
  readonly heap: number;
  readonly elements: number;
  /** Milliseconds of main thread in a second of doing nothing. */
  readonly idle: number;
}

interface Seen {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
  readonly blocking: number;
  readonly keyReady: number;
  /** What had arrived when a key worked. */
  readonly ready: readonly string[];
}

type Watched = Window & { watched: { -readonly [key in keyof Omit<Seen, 'ready'>]: Seen[key] } };

/** Opens a deck once, in a browser that has never seen it. */
export async function measureLoading(
  browser: Browser,
  server: Server,
  deck: Deck,
  condition: Condition,
): Promise<Loading> {
  const timed = await load(browser, server, deck, condition, false);
  if (deck.view === 'reading') return { ...timed, keyReady: Number.NaN, readyScriptBytes: Number.NaN };
  const { keyReady, readyScriptBytes } = await load(browser, server, deck, condition, true);
  return { ...timed, keyReady, readyScriptBytes };
}

/** Now and then the browser never tells that the network has come to rest: that page is opened anew. */
async function load(...opening: Parameters<typeof loadOnce>): Promise<Loading> {
  for (let trial = 1; trial < 3; trial++) {
    try {
      return await loadOnce(...opening);
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
    }
  }
  return loadOnce(...opening);
}

/** Pressing keys disturbs the other times, so that is a load of its own. */
async function loadOnce(
  browser: Browser,
  server: Server,
  deck: Deck,
  condition: Condition,
  pressing: boolean,
): Promise<Loading> {
  const { context, page, devtools } = await freshPage(browser, condition);
  server.sent();
  const watchesSlide = !pressing && deck.view === 'slides';
  if (watchesSlide) await watchFirstSlide(page);
  await page.addInitScript(watch, { shown: deck.shown, pressing });
  await page.goto(`${server.origin}/${deck.path}`, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle', { timeout: 15_000 });
  if (pressing) await page.waitForFunction(() => (globalThis as unknown as Watched).watched.keyReady > 0);
  else await page.waitForTimeout(500); // until the last of the paints and tasks has been reported
  const seen = await page.evaluate(read);
  const sent = server.sent().filter(({ bytes }) => bytes > 0);
  const isReady = ({ path, forPage }: Sent) => forPage && path.endsWith('.js') && seen.ready.includes(path);
  const measured = {
    ...seen,
    firstSlide: watchesSlide ? await firstSlideAt(page) : Number.NaN,
    pageBytes: bytesOf(sent.filter(({ path, forPage }) => forPage && path.endsWith('/index.html'))),
    bytes: bytesOf(sent),
    fontBytes: bytesOf(sent.filter(({ path }) => isFont(path))),
    readyScriptBytes: bytesOf(sent.filter(isReady)),
    scriptBytes: bytesOf(sent.filter(({ path }) => path.endsWith('.js'))),
    requests: sent.length,
    ...(pressing ? { heap: 0, elements: 0, idle: 0 } : await atRest(page, devtools)),
  };
  await context.close();
  return measured;
}

async function atRest(page: Page, devtools: Parameters<typeof metric>[0]) {
  await devtools.send('HeapProfiler.collectGarbage');
  const heap = (await metric(devtools, 'JSHeapUsedSize')) / 1e6;
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const before = await metric(devtools, 'TaskDuration');
  await page.waitForTimeout(2000); // the span that is measured
  const idle = ((await metric(devtools, 'TaskDuration')) - before) * 500;
  return { heap, elements, idle };
}

/** Runs in the page, before anything of its own. */
function watch({ shown, pressing }: { readonly shown: string; readonly pressing: boolean }): void {
  const watched = { firstPaint: 0, largestPaint: 0, layoutShift: 0, blocking: 0, keyReady: 0 };
  (globalThis as unknown as Watched).watched = watched;
  const observe = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') watched.firstPaint = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => (watched.largestPaint = entry.startTime));
  observe(
    'layout-shift',
    (entry) => (watched.layoutShift += (entry as PerformanceEntry & { value: number }).value),
  ); // the interface is not in TypeScript's library
  observe('longtask', (entry) => (watched.blocking += entry.duration - 50));
  if (!pressing) return;
  const key = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, bubbles: true, cancelable: true };
  let first: Element | null = null;
  const timer = setInterval(() => {
    first ??= document.querySelector(shown);
    (document.activeElement ?? document).dispatchEvent(new KeyboardEvent('keydown', key));
    const now = document.querySelector(shown);
    if (!first || !now || now === first) return;
    watched.keyReady = performance.now();
    clearInterval(timer);
  }, 10);
}

/** Runs in the page. */
function read(): Seen {
  const { watched } = globalThis as unknown as Watched;
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]; // what that type gives
  const ready = entries.filter(({ responseEnd }) => responseEnd <= watched.keyReady);
  return { ...watched, ready: ready.map(({ name }) => new URL(name).pathname) };
}
