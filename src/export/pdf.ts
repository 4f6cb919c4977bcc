/** `npm run pdf`: the talk as slides.pdf and handout.pdf. */
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { findBrowser } from './browser';
import { openDeckSite } from './deck-site';
import { Refusal, exported } from './pdf/exported';
import type { Exported } from './pdf/exported';
import { prepare, writeWhole } from './files';
import { dateFrom, help, optionsFrom } from './options';
import type { Kind, Options } from './options';
import { print } from './pdf/printing';

try {
  const options = optionsFrom(process.argv.slice(2));
  if (options) await run(options);
  else console.log(help);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(options: Options): Promise<void> {
  const started = performance.now();
  const date = dateFrom(process.env['SOURCE_DATE_EPOCH']);
  const folder = resolve(process.env['INIT_CWD'] ?? '.', options.folder); // where npm was called from
  await prepare(folder);
  const found = findBrowser();
  console.log('Building the deck …');
  const site = await openDeckSite();
  try {
    const files = await withBrowser(found, (browser) => exportedFiles(browser, site.address, options, date));
    for (const { kind, file } of files)
      console.log(report(await writeWhole(folder, `${kind}.pdf`, file.bytes), file, options));
  } finally {
    await site.close();
  }
  console.log(`Done in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

async function withBrowser<T>(
  found: ReturnType<typeof findBrowser>,
  work: (browser: Browser) => Promise<T>,
): Promise<T> {
  const browser = await launched(found);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function launched(found: ReturnType<typeof findBrowser>): Promise<Browser> {
  try {
    return await chromium.launch(found);
  } catch (error) {
    throw new Error(
      `Browser: "${found.executablePath}" does not start. Install Chrome, Edge or Chromium, or set DECK_BROWSER to the path of one.`,
      { cause: error },
    );
  }
}

/** Nothing is written before all files are made. */
async function exportedFiles(browser: Browser, address: string, options: Options, date: Date) {
  const files: { readonly kind: Kind; readonly file: Exported }[] = [];
  for (const kind of options.kinds) {
    console.log(`Printing ${kind}.pdf …`);
    const page = await openedPage(browser, address);
    const theme = kind === 'handout' ? 'light' : options.theme;
    const printed = await print(page, { kind, paper: options.paper, theme });
    await page.close();
    console.log(`Tagging and checking ${kind}.pdf …`);
    files.push({
      kind,
      file: await exportedOrNamed(kind, () => exported(printed, { part: options.part, date })),
    });
  }
  return files;
}

async function exportedOrNamed(kind: Kind, work: () => Promise<Exported>): Promise<Exported> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Error(`${kind}.pdf was not written: it would not say what the page shows.\n${error.message}`, {
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

function report(path: string, { bytes, pages, slides, checks }: Exported, { part }: Options): string {
  const size = `${Math.ceil(bytes.length / 1000)} kB`;
  return `${path}: ${size}, ${pages} pages, ${slides} slides. Every word compared with the page; ${checks} conditions of PDF/UA-${part} checked, none failed.`;
}
