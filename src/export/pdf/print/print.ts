/** The browser's part: the page is made ready for print, read, and printed. */
import type { Page } from '@playwright/test';
import { runInPage } from './in-page';
import { inventory } from './inventory';
import type { Inventory } from './inventory';
import { partOf, readiness } from './readiness';
import type { Parts } from './readiness';

/** A print as Chromium makes it, and what the page showed. */
export interface Print {
  readonly bytes: Uint8Array;
  readonly inventory: Inventory;
}

/** Prints a page that holds the slides, in light or dark colours. */
export async function print(page: Page, parts: Parts, colours: 'light' | 'dark'): Promise<Print> {
  await page.emulateMedia({ media: 'print', colorScheme: colours });
  await runInPage(page, readiness, { ...parts, partOf });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const shown = await runInPage(page, inventory, partOf);
  const bytes = await page.pdf({
    tagged: true,
    outline: false,
    printBackground: true,
    preferCSSPageSize: true,
  });
  return { bytes, inventory: shown };
}
