/** What `npm run pdf` does once it is understood. */
import type { Browser } from '@playwright/test';
import { findBrowser } from './browser';
import { openDeckSite } from './deck-site';
import { openedPage, pdfOf, withBrowser } from './editions';
import type { PdfFile } from './editions';
import { writeWhole } from './files';
import type { SlideNotes } from './notes/in-page/notes';
import { pdfpcFile } from './notes/pdfpc';
import type { Options } from './options';
import { runInPage } from './rendered/run-in-page';

/** A file that is made, and what is told of it once it is written. */
interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly report: string;
}

/** Writes the PDFs into a folder that is ready, and tells each step. Nothing is written before all of them are made. */
export async function printDeck(folder: string, options: Options, date: Date): Promise<void> {
  const files = await withBrowser(findBrowser(), async (browser) => {
    console.log('Building the deck …');
    const site = await openDeckSite();
    try {
      return await madeFrom(browser, site.address, options, date);
    } finally {
      await site.close();
    }
  });
  for (const { name, bytes, report } of files)
    console.log(`${await writeWhole(folder, name, bytes)}: ${report}`);
}

async function madeFrom(
  browser: Browser,
  address: string,
  options: Options,
  date: Date,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const kind of options.kinds) {
    console.log(`Printing, tagging and checking ${kind}.pdf …`);
    const pdf = await pdfOf(browser, { address, kind, edition: { ...options, date } });
    made.push({ name: pdf.name, bytes: pdf.file.bytes, report: reportOn(pdf, options) });
    if (kind === 'slides' && options.notes) made.push(await notesBeside(browser, address, pdf));
  }
  return made;
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
