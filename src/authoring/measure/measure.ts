/** Measures slides as a browser lays them out. Specs and `npm run check:talk` measure with the same. */
import type { Locator, Page } from '@playwright/test';
import { bundled } from './bundled';
import type { LinePlace } from './in-page/line';
import { sentenceOf } from './in-page/misfit';
import type { Misfit } from './in-page/misfit';
import type { Sideways } from './in-page/sideways';
import type { TextSize } from './in-page/sizes';

export type { LinePlace, Misfit, Sideways, TextSize };

declare global {
  interface Window {
    readonly measure: typeof import('./in-page/index');
  }
}

let script: Promise<string> | undefined;

/** What measures, as a script that leaves it as `measure` on the window. */
export function measuringScript(): Promise<string> {
  script ??= bundled(new URL('in-page/index.ts', import.meta.url), 'measure');
  return script;
}

/** Brings it into the page that is open: the page's policy admits no script of others, but the debugger's. */
async function prepared(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'measure' in window))) await page.evaluate(await measuringScript());
}

/** What is cut off or overlaps on a slide, by its kind. */
export async function misfitsOn(slide: Locator): Promise<readonly Misfit[]> {
  await prepared(slide.page());
  return slide.evaluate((section) => window.measure.misfitsOf(section));
}

/** The same, each as a sentence; an empty list when all fits. Sentences carry words of the slide, so who looks for some kinds only names them here. */
export const misfits = async (
  slide: Locator,
  kinds?: readonly Misfit['kind'][],
): Promise<readonly string[]> => {
  const found = await misfitsOn(slide);
  return [...new Set(found.filter(({ kind }) => kinds?.includes(kind) ?? true).map(sentenceOf))];
};

/** The same of every slide on its sheet, in a page that is laid out for print. */
export async function misfitsOnPaper(
  page: Page,
): Promise<readonly { readonly slide: string; readonly misfits: readonly Misfit[] }[]> {
  await prepared(page);
  return page
    .locator('.slides > .slide')
    .evaluateAll((slides) =>
      slides.map((slide) => ({ slide: slide.id, misfits: window.measure.misfitsOf(slide, true) })),
    );
}

/** The words of a slide that are broken in the middle. They are, rather than cut off, where a person has made text larger; as the talk is given none should be. */
export async function brokenWords(slide: Locator): Promise<readonly string[]> {
  await prepared(slide.page());
  return slide.evaluate((section) => window.measure.brokenWordsOf(section));
}

/** The nodes of a slide that lie on no path of its line, each as a sentence; an empty list when all do. */
export async function strays(slide: Locator): Promise<readonly string[]> {
  await prepared(slide.page());
  return slide.evaluate((section) => window.measure.straysOf(section));
}

/** Every piece of a slide's line. */
export async function lineOn(slide: Locator): Promise<readonly LinePlace[]> {
  await prepared(slide.page());
  return slide.evaluate((section) => window.measure.lineOf(section));
}

/** The size of every text on a slide. */
export async function textSizes(slide: Locator): Promise<readonly TextSize[]> {
  await prepared(slide.page());
  return slide.evaluate((section) => window.measure.textSizesOf(section));
}

/** What of the page is wider than the window or cut off at its side. */
export async function sideways(page: Page): Promise<readonly Sideways[]> {
  await prepared(page);
  return page.evaluate(() => window.measure.sidewaysOf());
}
