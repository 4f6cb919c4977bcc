/** The browser everything is measured in. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update'];
const installed = ['chrome', 'msedge'] as const;

/** @throws A sentence with the remedy when there is no browser. */
export async function launchBrowser(): Promise<Browser> {
  const root = process.getuid?.() === 0;
  const args = root ? ['--no-sandbox', '--disable-gpu', ...quiet] : ['--disable-gpu', ...quiet];
  const paths = [process.env['DECK_BROWSER'], chromium.executablePath(), '/usr/bin/chromium'];
  const executablePath = paths.find((path) => path !== undefined && existsSync(path));
  if (executablePath !== undefined) return chromium.launch({ executablePath, args });
  for (const channel of installed) {
    try {
      return await chromium.launch({ channel, args });
    } catch {
      // Not installed: the next one may be.
    }
  }
  throw new Error(
    'Browser: none was found. Install Chrome, Edge or Chromium, or set DECK_BROWSER to its path.',
  );
}

/** A cheap laptop on a bad network: a quarter of the CPU, 1.6 Mbit/s, 150 ms. */
export const conditions = ['plain', 'slow'] as const;
export type Condition = (typeof conditions)[number];

/** One page that has never been anywhere, with its DevTools. */
export interface FreshPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly devtools: CDPSession;
}

/** Milliseconds. A new window of Chromium's loads some 160 files for its own address bar, which would be counted against whatever is opened meanwhile. */
const windowStart = 1000;

/** Opens a page without cache or storage, under a condition. */
export async function freshPage(browser: Browser, condition: Condition = 'plain'): Promise<FreshPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-US' });
  await context.addInitScript('globalThis.__name = (named) => named;'); // tsx leaves calls of this helper in functions that are sent to the page
  const page = await context.newPage();
  await page.waitForTimeout(windowStart);
  const devtools = await context.newCDPSession(page);
  // Time that the thread itself spends, so that other work on the machine is not counted.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (condition === 'slow') {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  return { context, page, devtools };
}

/** A counter of Chromium's, such as `TaskDuration` in seconds. */
export async function metric(devtools: CDPSession, name: string): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}
