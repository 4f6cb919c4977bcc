/** The talk as a book: EPUB 3.3, from the document that the browser shows. */
import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import type { CreditedWork } from '../../build/plugins/credits';
import { bookWording } from '../../wording/book';
import { handoutWording } from '../../wording/handouts';
import { openedPage } from '../editions';
import { packed } from '../rendered/archive';
import type { Entry } from '../rendered/archive';
import { differences, refuseDifferences } from '../rendered/comparison';
import { withCommonPictures } from '../rendered/common-pictures';
import { paintedOn } from '../rendered/painted';
import type { Painted } from '../rendered/painted';
import { runInPage } from '../rendered/run-in-page';
import { escaped } from '../rendered/xml';
import { addedPage, bound, fileOf, photographsOf } from './bound';
import type { Bound } from './bound';
import { bookCoverOf } from './cover';
import type { Chapter, Chapters } from './in-page/chapters';
import { creditsFile, navigationOf } from './navigation';
import { packageOf } from './package';
import { pageOf } from './page';
import { saidInBook } from './read-back';

interface BookRequest {
  /** Where the page with the talk is. */
  readonly address: string;
  readonly date: Date;
  /** What in it is from others. */
  readonly works: readonly CreditedWork[];
  /** By which right words and pictures are handed out, a sentence each. */
  readonly rights: readonly string[];
}

/**
 * Makes the book.
 *
 * @throws A sentence where it would not say what the page says, or cannot hold what the page has.
 */
export async function epubOf(
  browser: Browser,
  { address, date, works, rights }: BookRequest,
): Promise<Uint8Array> {
  const page = await openedPage(browser, address);
  await withCommonPictures(page);
  const found = await runInPage<Chapters>(page, 'src/export/epub/in-page/find-chapters.ts');
  const painted = await paintedOn(page);
  const lead = await page
    .locator('.slides > section')
    .first()
    .locator('.lead')
    .first()
    .textContent({ timeout: 1000 })
    .catch(() => '');
  const cover = await bookCoverOf(page, found.title, lead ?? '');
  await page.context().close();
  const chapters = boundChapters(found, painted);
  const book = packed(entriesOf({ found, chapters: [...chapters, creditsPage(works, rights)], cover, date }));
  const all = [...found.slides, ...found.after];
  const shown = all.map(({ title, said }) => ({ name: `“${title}”`, text: said }));
  refuseDifferences('talk.epub', differences(shown, saidInBook(book, all.map(fileOf))));
  return book;
}

function boundChapters({ slides, after }: Chapters, { paper, slides: drawn }: Painted): readonly Bound[] {
  const places = placesIn([...slides, ...after]);
  return [
    ...slides.map((chapter, index) =>
      bound({ chapter, number: index + 1, drawings: drawn[index]?.named ?? [], paper, places }),
    ),
    ...after.map((chapter) => bound({ chapter, drawings: [], paper, places })),
  ];
}

function placesIn(chapters: readonly Chapter[]): ReadonlyMap<string, string> {
  return new Map(chapters.flatMap((chapter) => chapter.ids.map((id) => [id, fileOf(chapter)] as const)));
}

function creditsPage(works: readonly CreditedWork[], rights: readonly string[]): Bound {
  const list = works.map(
    ({ name, version, licence }) => `<li>${escaped(`${name} ${version}: ${licence}`)}</li>`,
  );
  const own = rights.map((sentence) => `<p>${escaped(sentence)}</p>`);
  const texts = works.map(
    ({ name, text }) =>
      `<h2>${escaped(name)}</h2>${text
        .split(/\n\s*\n/u)
        .map((paragraph) => `<p>${escaped(paragraph.trim())}</p>`)
        .join('')}`,
  );
  const body = `${own.join('')}<p>${escaped(handoutWording.fromOthers)}</p><ul>${list.join('')}</ul>${texts.join('')}`;
  return addedPage(creditsFile, bookWording.credits, body);
}

interface Contents {
  readonly found: Chapters;
  readonly chapters: readonly Bound[];
  readonly cover: Uint8Array;
  readonly date: Date;
}

function entriesOf({ found, chapters, cover, date }: Contents): readonly Entry[] {
  const photographs = [...found.slides, ...found.after].flatMap(photographsOf);
  const asPage = (file: string, title: string, body: string) => ({
    path: `EPUB/${file}`,
    content: pageOf({ ...found, title, body }),
  });
  return [
    { path: 'mimetype', content: 'application/epub+zip', stored: true },
    { path: 'META-INF/container.xml', content: container },
    { path: 'EPUB/package.opf', content: packageOf({ about: { ...found, date }, chapters, photographs }) },
    { path: 'EPUB/book.css', content: readFileSync(new URL('book.css', import.meta.url)) },
    { path: 'EPUB/cover.png', content: cover },
    asPage('book_cover.xhtml', bookWording.cover, coverBody(found.title)),
    asPage('book_navigation.xhtml', bookWording.contents, navigationOf(chapters)),
    ...chapters.map(({ file, title, body }) => asPage(file, title, body)),
    ...photographs.map(({ file, bytes }) => ({ path: `EPUB/${file}`, content: bytes })),
  ];
}

const coverBody = (title: string) =>
  `<section epub:type="cover" class="cover" aria-label="${escaped(bookWording.cover)}"><img role="doc-cover" src="cover.png" alt="${escaped(bookWording.coverOf(title))}"/></section>`;

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;
