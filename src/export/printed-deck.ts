/** What `npm run pdf` does once it is understood. */
import type { Browser } from '@playwright/test';
import { findBrowser } from './browser';
import { openDeckSite } from './deck-site';
import { openedPage, pdfOf, withBrowser } from './editions';
import type { PdfFile } from './editions';
import { writeWhole } from './files';
import type { SlideNotes } from './notes/in-page/notes';
import { pdfpcFile } from './notes/pdfpc';
import type { Kind, Options } from './options';
import { runInPage } from './rendered/run-in-page';

/** A file that is made, and what is told of it once it is written. */
interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly report: string;
}

/** What each file is made from. */
interface Source {
  readonly browser: Browser;
  readonly address: string;
  readonly options: Options;
  readonly date: Date;
}

/** Writes the PDFs into a folder that is ready, and tells each step. Nothing is written before all of them are made. */
export async function printDeck(folder: string, options: Options, date: Date): Promise<void> {
  const files = await withBuiltDeck((browser, address) => madeFrom({ browser, address, options, date }));
  for (const { name, bytes, report } of files)
    console.log(`${await writeWhole(folder, name, bytes)}: ${report}`);
}

/** The browser starts while the deck is built. */
async function withBuiltDeck<T>(work: (browser: Browser, address: string) => Promise<T>): Promise<T> {
  const found = findBrowser();
  console.log('Building the deck …');
  const opening = openDeckSite();
  const opened = opening.catch(() => undefined); // why it does not build is told where the browser waits for it
  try {
    return await withBrowser(found, async (browser) => work(browser, (await opening).address));
  } finally {
    await (await opened)?.close();
  }
}

/** All kinds at once: while the browser prints one, another is tagged and compared. */
async function madeFrom(source: Source): Promise<readonly Made[]> {
  const made = await Promise.all(source.options.kinds.map((kind) => madeOf(kind, source)));
  return made.flat();
}

async function madeOf(kind: Kind, { browser, address, options, date }: Source): Promise<readonly Made[]> {
  console.log(`Printing, tagging and checking ${kind}.pdf …`);
  const pdf = await pdfOf(browser, { address, kind, edition: { ...options, date } });
  const made = { name: pdf.name, bytes: pdf.file.bytes, report: reportOn(pdf, options) };
  const noted = kind === 'slides' && options.notes;
  return noted ? [made, await notesBeside(browser, address, pdf)] : [made];
}

function reportOn({ file }: PdfFile, { part }: Options): string {
  const { bytes, pages, slides, checks } = file;
  const size = `${Math.ceil(bytes.length / 1000)} kB`;
  return `${size}, ${pages} pages, ${slides} slides. Every word compared with the page; ${checks} conditions of PDF/UA-${part} checked, none failed.`;
}

/** What is said on each page of a PDF, in a file that presenting programs find by its name. */
async function notesBeside(browser: Browser, address: string, pdf: PdfFile): Promise<Made> {
  const page = await openedPage(browser, address);
  const notes = await runInPage<readonly SlideNotes[]>(page, 'src/export/notes/in-page/find-notes.ts');
  await page.context().close();
  const { labels } = pdf.file;
  const bytes = new TextEncoder().encode(pdfpcFile(notes, { labels }));
  return {
    name: pdf.name.replace(/pdf$/u, 'pdfpc'),
    bytes,
    report: `what is said on its ${labels.length} pages, for pdfpc.`,
  };
}
