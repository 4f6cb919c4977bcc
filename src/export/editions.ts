/** The PDFs of the talk, printed by a browser from a page that holds it and then mended. */
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import type { Browser as Found } from './browser';
import type { Kind, Options } from './options';
import { Refusal, exported } from './pdf/index';
import type { Exported } from './pdf/index';
import { print } from './pdf/print/print';

/** What was asked for, and the date to write into it. */
export type Edition = Omit<Options, 'folder'> & { readonly date: Date };

/** A PDF, complete but not yet written. */
export interface PdfFile {
  readonly name: string;
  readonly file: Exported;
}

/**
 * Starts the browser that was found, for as long as the work takes.
 *
 * @throws A sentence where it does not start.
 */
export async function withBrowser<T>(found: Found, work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launched(found);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function launched(found: Found): Promise<Browser> {
  try {
    return await chromium.launch(found);
  } catch (error) {
    throw new Error(
      `Browser: "${found.executablePath}" does not start. Install Chrome, Edge or Chromium, or set DECK_BROWSER to the path of one.`,
      { cause: error },
    );
  }
}

/**
 * Prints a kind of PDF from the page at an address, tags it and compares it with the page.
 *
 * @throws A sentence where it would not say what the page shows.
 */
export async function pdfOf(
  browser: Browser,
  { address, kind, edition }: { readonly address: string; readonly kind: Kind; readonly edition: Edition },
): Promise<PdfFile> {
  const page = await openedPage(browser, address);
  const theme = kind === 'handout' ? 'light' : edition.theme;
  const printed = await print(page, { kind, paper: edition.paper, theme });
  await page.context().close();
  const name = `${kind}.pdf`;
  try {
    return { name, file: await exported(printed, edition) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Error(`${name} was not written: it would not say what the page shows.\n${error.message}`, {
      cause: error,
    });
  }
}

/** The page without its scripts: the document is complete without them, and nothing moves while it is printed. */
async function openedPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 720 },
  });
  const page = await context.newPage();
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (response) => {
    if (!response.ok()) failed.push(response.url());
  });
  try {
    await page.goto(address, { waitUntil: 'load', timeout: 30_000 });
  } catch {
    failed.push(address);
  }
  const [first] = failed;
  if (first !== undefined)
    throw new Error(
      `Page: ${new URL(first).pathname} does not load, so nothing was written. Run \`npm run build\` and look at the page.`,
    );
  return page;
}
