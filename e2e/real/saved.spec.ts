/** A talk that somebody saves from the browser is the whole document, and can be read without a network and without script, whatever was shown when it was saved. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, onSample } from './fixture';

/** `folder` is where it is saved, with the files that the page names. */
const test = onSample.extend<{ readonly folder: string }>({
  folder: async ({ sample }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'saved-'));
    await cp(join(sample.folder, 'assets'), join(folder, 'assets'), { recursive: true });
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

/** As one file, with all that belongs to it: "Web page, single file". */
async function saveAsOne(page: Page, folder: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  const path = join(folder, 'saved.mhtml');
  await writeFile(path, data);
  return pathToFileURL(path).href;
}

/** As the document stands, with its files beside it: "Web page, complete". */
async function saveComplete(page: Page, folder: string): Promise<string> {
  const path = join(folder, 'saved.html');
  await writeFile(path, `<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`);
  return pathToFileURL(path).href;
}

/** Shows a view as somebody has it in the middle of a talk. */
const shown = {
  slides: async (page: Page) => {
    await page.goto('./?view=slides#strands');
    await expect(page.getByRole('region', { name: 'Slides' })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.present .fragment.visible').first()).toBeVisible();
    await expect(page.locator('[data-near]')).toHaveCount(3);
  },
  'a blanked screen': async (page: Page) => {
    await shown.slides(page);
    await page.keyboard.press('b');
    await expect(page.getByRole('dialog', { name: 'Screen blanked' })).toBeVisible();
  },
  'the speaker view': async (page: Page) => {
    await page.goto('./?view=speaker#strands');
    await expect(page.getByRole('heading', { name: 'Notes', exact: true })).toBeVisible();
  },
  'the reading view': async (page: Page) => {
    await page.goto('./?view=reading');
    await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
  },
} as const;

/** What a person misses in the page that is open, each as a sentence. */
async function missed(page: Page, titles: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const title of titles) {
    const heading = page.getByRole('heading', { name: title, exact: true }).first();
    if (!(await heading.isVisible())) found.push(`“${title}” is not shown to everybody`);
  }
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll('.slide .fragment, .notes, .passages, .article-block')]
      .filter((one) => !one.closest('details:not([open]), .preview')) // the speaker’s picture of the next step says it again
      .filter((one) => !one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((one) => `${one.className}: “${(one.textContent ?? '').slice(0, 40)}” is hidden`),
  );
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [...found, ...hidden, ...(sideways > 0 ? [`it scrolls sideways by ${sideways} px`] : [])];
}

for (const view of Object.keys(shown) as readonly (keyof typeof shown)[])
  for (const [way, save, scripts] of [
    ['as one file', saveAsOne, true],
    ['complete', saveComplete, true],
    ['complete, opened without script', saveComplete, false],
  ] as const)
    test(`saved ${way} from ${view}, the talk is whole${save === saveAsOne ? '' : ' and its contents lead to every slide'}`, async ({
      page,
      browser,
      folder,
    }) => {
      await shown[view](page);
      const titles = await page.locator('#contents a').allTextContents();
      expect(titles.length).toBeGreaterThan(10);
      const address = await save(page, folder);
      const context = await browser.newContext({ offline: true, javaScriptEnabled: scripts });
      const saved = await context.newPage();
      await saved.goto(address);
      await expect(saved.locator('#contents')).toBeVisible();
      await expect.poll(() => missed(saved, titles)).toEqual([]);
      if (save === saveAsOne) return context.close(); // Chromium writes every link into such a file as it was on the web
      const last = titles.at(-1) ?? '';
      const fold = saved.locator('#contents summary');
      if (await fold.isVisible()) await fold.click();
      await saved.locator('#contents').getByRole('link', { name: last }).click();
      await expect(saved.getByRole('heading', { name: last, exact: true }).first()).toBeInViewport();
      await context.close();
    });
