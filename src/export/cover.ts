/** The cover: the title slide as a picture, taken from the single file itself, which shows at the same time that the file starts. */
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser';

/** The size that pages which share a link expect. */
const size = { width: 1200, height: 630 };

/**
 * Opens the single file as a person does, from the disk and without a network, and takes its picture.
 *
 * @throws A sentence where the slides do not start in it.
 */
export async function coverOf(file: string): Promise<Uint8Array> {
  const browser = await chromium.launch(findBrowser());
  try {
    const context = await browser.newContext({ viewport: size, colorScheme: 'light', offline: true });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${pathToFileURL(file).href}?view=slides`);
    await page
      .waitForSelector('.deck.ready', { timeout: 15_000 })
      .catch(() => errors.push('The slides did not start.'));
    if (errors.length > 0) throw new Error(`deck.html does not start from a disk: ${errors.join(' ')}`);
    await page.evaluate(() =>
      document.fonts.ready.then(() => (document.documentElement.dataset['quiet'] = '')),
    );
    return await page.screenshot({ animations: 'disabled' });
  } finally {
    await browser.close();
  }
}
