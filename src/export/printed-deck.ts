/** What `npm run pdf` does once it is understood. */
import { findBrowser } from './browser';
import { openDeckSite } from './deck-site';
import { pdfOf, withBrowser } from './editions';
import type { PdfFile } from './editions';
import { writeWhole } from './files';
import type { Options } from './options';

/** Writes the PDFs into a folder that is ready, and tells each step. Nothing is written before all of them are made. */
export async function printDeck(folder: string, options: Options, date: Date): Promise<void> {
  const files = await withBrowser(findBrowser(), async (browser) => {
    console.log('Building the deck …');
    const site = await openDeckSite();
    try {
      const made: PdfFile[] = [];
      for (const kind of options.kinds) {
        console.log(`Printing, tagging and checking ${kind}.pdf …`);
        made.push(await pdfOf(browser, { address: site.address, kind, edition: { ...options, date } }));
      }
      return made;
    } finally {
      await site.close();
    }
  });
  for (const made of files)
    console.log(report(await writeWhole(folder, made.name, made.file.bytes), made, options));
}

function report(path: string, { file }: PdfFile, { part }: Options): string {
  const { bytes, pages, slides, checks } = file;
  const size = `${Math.ceil(bytes.length / 1000)} kB`;
  return `${path}: ${size}, ${pages} pages, ${slides} slides. Every word compared with the page; ${checks} conditions of PDF/UA-${part} checked, none failed.`;
}
