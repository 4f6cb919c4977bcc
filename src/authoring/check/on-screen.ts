/** The slides as an audience has them, and the talk as a page. */
import type { Browser, Page } from '@playwright/test';
import { brokenWords, misfitsOn, sideways, textSizes } from '../measure/measure';
import type { Seen } from './told';

/** A projector of the older kind, a usual window, a large screen, and a wide one. */
const windows = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1080 },
] as const;

/** Sizes are said for this one, in CSS pixels: what is shown in a larger window is larger. */
const least = { width: 1280, body: 26, other: 20 };

const phone = { width: 320, height: 640 };

/** Every slide, with all its steps, in each window. */
export async function onSlides(
  browser: Browser,
  address: string,
  ids: readonly string[],
): Promise<readonly Seen[]> {
  const found: Seen[] = [];
  for (const window of windows) {
    const page = await browser.newPage({ viewport: window, reducedMotion: 'reduce', colorScheme: 'light' });
    await page.goto(`${address}?view=slides`);
    await page.waitForSelector('.deck.ready');
    for (const id of ids) {
      await show(page, id);
      found.push(...(await seenOn(page, id, window)));
    }
    await page.close();
  }
  return found;
}

/** No function is named in here, as tsx would wrap it in one that the page lacks. */
async function show(page: Page, id: string): Promise<void> {
  await page.evaluate((slide) => void (location.hash = slide), id);
  await page.waitForFunction(
    (slide) =>
      document.querySelector('.slides > .present')?.id === slide && document.fonts.status === 'loaded',
    id,
  );
  await page.evaluate(() => {
    for (const step of document.querySelectorAll('.present .fragment')) step.classList.add('visible');
  });
}

async function seenOn(
  page: Page,
  slide: string,
  { width, height }: (typeof windows)[number],
): Promise<readonly Seen[]> {
  const place = `${width} × ${height}` as const;
  const shown = page.locator('.slides > .present');
  const misfits = (await misfitsOn(shown)).map((misfit): Seen => ({ slide, place, misfit }));
  const sizes = width === least.width ? await textSizes(shown) : [];
  const small = sizes.flatMap(({ words, size, body }): readonly Seen[] => {
    const most = body ? least.body : least.other;
    return size < most - 0.01
      ? [{ slide, place, misfit: { kind: 'too small', words, size, least: most } }]
      : [];
  });
  const broken = (await brokenWords(shown)).map((words): Seen => ({
    slide,
    place,
    misfit: { kind: 'broken', words },
  }));
  return [...misfits, ...small, ...broken];
}

/** The talk as a page in a window of 320 px. */
export async function asAPage(browser: Browser, address: string): Promise<readonly Seen[]> {
  const page = await browser.newPage({ viewport: phone });
  await page.goto(`${address}?view=reading`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const found = await sideways(page);
  await page.close();
  return found.map((misfit) => ({
    slide: misfit.slide ?? '',
    place: 'phone',
    misfit: { kind: 'sideways', words: misfit.words },
  }));
}
