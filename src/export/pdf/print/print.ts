/** The browser's part: the page is made ready for print, read, and printed. */
import type { Page } from '@playwright/test';
import { runInPage } from './in-page';
import { inventory } from './inventory';
import type { Inventory } from './inventory';
import { readiness } from './readiness';
import type { Request } from './readiness';

/** A print as Chromium makes it, and what the page showed. */
export interface Print {
  readonly bytes: Uint8Array;
  readonly inventory: Inventory;
}

/** Prints a page that holds the deck. */
export async function print(page: Page, request: Request): Promise<Print> {
  await page.emulateMedia({ media: 'print', colorScheme: request.theme });
  await runInPage(page, readiness, request);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const shown = await runInPage(page, inventory, undefined);
  const bytes = await page.pdf({
    tagged: true,
    outline: false,
    printBackground: true,
    preferCSSPageSize: true,
  });
  return { bytes, inventory: shown };
}
