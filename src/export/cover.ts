/** The cover: the title slide as a picture, taken from the single file itself, which shows at the same time that the file starts. */
import type { Browser } from '@playwright/test';

/** The size that pages which share a link expect. */
const size = { width: 1200, height: 630 };

/**
 * The window it is taken of. A window as low as the picture is too low for the title slide, whose words do not shrink with it:
 * one that is larger by a third is shown at three quarters.
 */
const larger = 4 / 3;

/**
 * Opens the single file as a person does, from the disk and without a network, and takes its picture.
 *
 * @throws A sentence where the slides do not start in it.
 */
export async function coverOf(browser: Browser, address: string): Promise<Uint8Array> {
  const context = await browser.newContext({
    viewport: { width: size.width * larger, height: size.height * larger },
    deviceScaleFactor: 1 / larger,
    colorScheme: 'light',
    offline: true,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${address}?view=slides`);
  await page
    .waitForSelector('.deck.ready', { timeout: 15_000 })
    .catch(() => errors.push('The slides did not start.'));
  if (errors.length > 0) throw new Error(`deck.html does not start from a disk: ${errors.join(' ')}`);
  await page.evaluate(() =>
    document.fonts.ready.then(() => (document.documentElement.dataset['quiet'] = '')),
  );
  const picture = await page.screenshot({ animations: 'disabled' });
  await context.close();
  return picture;
}
