/** The PDFs of the talk, printed by a browser from a page that holds it and then mended. */
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import type { Browser as Found } from './browser';
import { usualText } from './options';
import type { Kind, Options } from './options';
import { Refusal, accessiblePdf } from './pdf/index';
import type { Exported, Wish } from './pdf/index';

/** What was asked for, and the date to write into it. */
export type Edition = Omit<Options, 'folder' | 'notes'> & { readonly date: Date };

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
  const name = `${kind}.pdf`;
  try {
    return { name, file: await accessiblePdf(page, wishFor(kind, edition)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Error(`${name} was not written: it would not say what the page shows.\n${error.message}`, {
      cause: error,
    });
  } finally {
    await page.context().close();
  }
}

/** A kind in the terms of the page and its print style sheet. */
function wishFor(kind: Kind, { paper, theme, text, part, date }: Edition): Wish {
  const colours = kind === 'handout' ? 'light' : theme;
  return {
    slides: '.slides > .slide',
    ...(kind === 'handout' && { after: '.notes' }),
    ...(kind === 'handout' && !isLarge(kind, text) && { titled: true }), // in large print the margin has no room for it
    root: { print: kind, paper, theme: colours, ...(isLarge(kind, text) && { sheet: 'large' }) },
    ...(isLarge(kind, text) && { sizes: { '--least': `${text}pt` } }),
    colours,
    part,
    date,
  };
}

/** True for a handout whose slides have one column, since at that size there is no room for more. */
const isLarge = (kind: Kind, text: number) => kind === 'handout' && text > usualText;

/** The page without its scripts: the document is complete without them, and nothing moves while it is printed. */
export async function openedPage(browser: Browser, address: string): Promise<Page> {
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
