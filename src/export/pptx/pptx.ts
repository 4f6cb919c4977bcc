/** The talk as slides for office programs, at the places that the browser gives everything. */
import type { Browser, Page } from '@playwright/test';
import { bookWording } from '../../wording/book';
import { openedPage } from '../editions';
import { differences, refuseDifferences } from '../rendered/comparison';
import { withCommonPictures } from '../rendered/common-pictures';
import { paintedOn } from '../rendered/painted';
import { runInPage } from '../rendered/run-in-page';
import type { PlacedTalk } from './in-page/placed';
import { mended } from './mend';
import { saidOnSlides } from './read-back';
import { slidesWritten } from './slides';

interface SlidesRequest {
  /** Where the page with the talk is. */
  readonly address: string;
  readonly date: Date;
}

/**
 * Makes the file.
 *
 * @throws A sentence where it would not say what the page says, or cannot hold what the page has.
 */
export async function pptxOf(browser: Browser, { address, date }: SlidesRequest): Promise<Uint8Array> {
  const page = await openedPage(browser, address);
  await withCommonPictures(page);
  const painted = await paintedOn(page);
  const talk = await runInPage<PlacedTalk>(page, 'src/export/pptx/in-page/find-placed.ts');
  await page.context().close();
  const author = bookWording.makers(talk.title);
  const written = await slidesWritten({ placed: talk, drawn: painted.slides, paper: painted.paper, author });
  const file = await inPixels(browser, (pixels) => mended(written, { talk, date, pixels }));
  const shown = talk.slides.map(({ title, said }) => ({ name: `“${title}”`, text: said }));
  refuseDifferences('talk.pptx', differences(shown, saidOnSlides(file)));
  return file;
}

/** Lends a page that makes pixels of vectors, two for each of the slide's. */
async function inPixels<T>(
  browser: Browser,
  work: (pixels: (svg: string) => Promise<Uint8Array>) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled: false, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    return await work((svg) => pixelsOf(page, svg));
  } finally {
    await context.close();
  }
}

async function pixelsOf(page: Page, svg: string): Promise<Uint8Array> {
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  return page.locator('svg').first().screenshot({ omitBackground: true });
}
