/** The talk as a book: made by the command, judged by independent checkers, and held against the page. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import { expect, test as base } from '../support/fixture';
import { patience } from '../support/once';
import { day } from '../support/printed';
import { elements, exported, only, value, words } from './exported';
import type { Exported } from './exported';

const run = promisify(execFile);

const test = base.extend<object, { readonly book: Exported }>({
  book: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads from the pattern what a fixture needs: nothing
    async ({}, use) => exported('epub', use),
    { scope: 'worker', timeout: patience },
  ],
});

/** Debian's, which is a program in Java. */
const javaChecker = '/usr/share/java/epubcheck.jar';

/** A book’s pages are parts of it: the whole has landmarks, and its cover no heading. */
const faultsFound = `const off = { enabled: false }; axe.run(document, { rules: { region: off, 'landmark-one-main': off, 'page-has-heading-one': off } })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;

const pages = (book: Exported) => book.names.filter((name) => name.endsWith('.xhtml'));

/** As Ace writes it: what it found, page by page. */
interface AceReport {
  readonly 'earl:result': { readonly 'earl:outcome': string };
  readonly assertions: readonly { readonly assertions: readonly unknown[] }[];
}

/** The pages in the order in which they are read. */
function spine(book: Exported): readonly string[] {
  const document = book.xml('EPUB/package.opf');
  const files = new Map(elements(document, 'item').map((item) => [value(item, 'id'), value(item, 'href')]));
  return elements(document, 'itemref').map((item) => files.get(value(item, 'idref')) ?? '');
}

const slidePages = (book: Exported) =>
  spine(book).filter((file) => book.text(`EPUB/${file}`).includes('role="doc-pagebreak"'));

function metadata(book: Exported, property: string): readonly string[] {
  const document = book.xml('EPUB/package.opf');
  return elements(document, 'meta')
    .filter((meta) => value(meta, 'property') === property)
    .map(words);
}

/** The book as files on the disk, for a browser. */
async function unbound(book: Exported): Promise<string> {
  const folder = join(book.folder, 'unbound');
  for (const [name, bytes] of Object.entries(unzipSync(book.bytes))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  return join(folder, 'EPUB');
}

test('the book passes EPUBCheck’s rules without an error or a warning', async ({ book }) => {
  const { messages, version } = await EpubCheck.validate(new Uint8Array(book.bytes));
  expect(messages).toEqual([]);
  expect(version).toBe('3.0'); // as the package says of every 3.x
});

test('the book passes EPUBCheck itself, where it is installed', async ({ book }) => {
  test.skip(!existsSync(javaChecker), 'EPUBCheck is not installed.');
  const { stdout } = await run('java', ['-jar', javaChecker, '--failonwarnings', book.path]);
  expect(stdout).toContain('0 fatals / 0 errors / 0 warnings / 0 infos');
});

test('the book passes Ace by DAISY, where DECK_ACE names it', async ({ book }) => {
  const ace = process.env['DECK_ACE'];
  test.skip(!ace, 'DECK_ACE names no Ace.');
  await run(ace ?? '', ['--force', '--silent', '--outdir', join(book.folder, 'ace'), book.path]);
  const report = JSON.parse(await readFile(join(book.folder, 'ace', 'report.json'), 'utf8')) as AceReport;
  expect(report.assertions.flatMap((page) => page.assertions)).toEqual([]);
  expect(report['earl:result']['earl:outcome']).toBe('pass');
});

test('no page of the book has a fault that axe finds', async ({ book, browser }) => {
  const folder = await unbound(book);
  const page = await browser.newPage({ viewport: { width: 600, height: 800 } });
  for (const file of spine(book)) {
    await page.goto(pathToFileURL(join(folder, file)).href);
    const faults = await page.evaluate<readonly string[]>(`${axe.source}; ${faultsFound}`);
    expect(faults, file).toEqual([]);
  }
  await page.close();
});

test('the book begins as its format asks, and the same talk gives the same bytes', async ({ book }) => {
  expect(book.bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
  await exported('epub', async (again) => expect(again.bytes.equals(book.bytes)).toBe(true), 'again');
  expect(metadata(book, 'dcterms:modified')).toEqual([
    new Date(Number(day) * 1000).toISOString().replace('.000', ''),
  ]);
});

test('every slide is a chapter of its own, in order, with its heading, and then what is said', async ({
  book,
  deck,
}) => {
  await deck.read();
  const titles = (await deck.titles()).map((title) => title.trim());
  const chapters = slidePages(book).map((file) => book.xml(`EPUB/${file}`));
  expect(chapters.map((chapter) => words(only(chapter, 'h1')))).toEqual(titles);
  for (const chapter of chapters) expect(words(elements(chapter, 'h2').at(-1))).toBe('What the speaker says');
});

test('what the speaker says is in the book to the letter, and what is for the presenter alone is not', async ({
  book,
  deck,
  page,
}) => {
  await deck.read();
  const notes = await page
    .locator('.slide .notes p:visible')
    .evaluateAll((all) => all.map((one) => (one.textContent ?? '').replaceAll(/\s+/gu, ' ').trim()));
  const inBook = slidePages(book).flatMap((file) =>
    elements(book.xml(`EPUB/${file}`), 'div')
      .filter((div) => value(div, 'class') === 'notes')
      .flatMap((div) => elements(div, 'p').map(words)),
  );
  expect(inBook).toEqual(notes);
});

test('every drawing is a vector with the name it has on the page, and the same words beside it', async ({
  book,
  deck,
  page,
}) => {
  await deck.read();
  const names = await page
    .locator('.slide [role="img"]')
    .evaluateAll((all) => all.map((drawing) => drawing.getAttribute('aria-label') ?? ''));
  const drawings = pages(book).flatMap((name) =>
    elements(book.xml(name), 'svg').filter((svg) => value(svg, 'role') === 'img'),
  );
  expect(drawings.map((svg) => value(svg, 'aria-label'))).toEqual(names);
  for (const svg of drawings) {
    expect(elements(svg, 'path').length, value(svg, 'aria-label')).toBeGreaterThan(0);
    expect(words(svg.parentNode ?? undefined)).toBe(`Drawing: ${value(svg, 'aria-label')}`);
  }
});

test('every link leads to a place that is there, and slides and article are linked both ways', async ({
  book,
}) => {
  const ids = new Map(
    pages(book).map((name) => [
      name.replace('EPUB/', ''),
      new Set(Array.from(book.text(name).matchAll(/\sid="([^"]+)"/gu), ([, id = '']) => id)),
    ]),
  );
  const leads: string[] = [];
  for (const [file] of ids)
    for (const link of elements(book.xml(`EPUB/${file}`), 'a')) {
      const href = value(link, 'href');
      expect(words(link), href).not.toBe('');
      if (/^https?:/u.test(href)) continue;
      const [target = '', id] = href.split('#');
      const there = ids.get(target === '' ? file : target);
      expect(there, `${file}: ${href}`).toBeDefined();
      if (id !== undefined) expect(there?.has(id), `${file}: ${href}`).toBe(true);
      leads.push(`${file} > ${target}`);
    }
  const article = spine(book).find((file) => book.text(`EPUB/${file}`).includes('doc-appendix'));
  const resting = slidePages(book).filter((file) => leads.includes(`${file} > ${article}`));
  expect(resting.length).toBeGreaterThan(0);
  for (const file of resting) expect(leads).toContain(`${article} > ${file}`);
});

test('the contents have the parts of the talk with their slides, and the slides can be gone to by number', async ({
  book,
  deck,
  page,
}) => {
  await deck.read();
  const parts = await page
    .locator('.slide .kicker .part')
    .evaluateAll((all) => [...new Set(all.map((part) => part.textContent))]);
  const [toc, landmarks, pageList] = elements(book.xml('EPUB/book_navigation.xhtml'), 'nav');
  if (!toc || !landmarks || !pageList) throw new Error('There are not three ways into the book.');
  expect(elements(toc, 'span').map(words)).toEqual(parts);
  expect(elements(toc, 'a').map(words)).toEqual([
    ...(await deck.titles()).map((title) => title.trim()),
    'The article, passage by passage',
    'Credits',
  ]);
  expect(elements(landmarks, 'a').map((link) => value(link, 'epub:type'))).toEqual([
    'cover',
    'toc',
    'bodymatter',
    'appendix',
    'colophon',
  ]);
  const numbers = (await deck.titles()).map((_, index) => String(index + 1));
  expect(elements(pageList, 'a').map(words)).toEqual(numbers);
});

test('the language of the book and of every name in it is told, as on the page', async ({
  book,
  deck,
  page,
}) => {
  await deck.read();
  const { language, direction, foreign } = await page.evaluate(() => ({
    language: document.documentElement.lang,
    direction: document.documentElement.dir,
    foreign: Array.from(document.querySelectorAll('.slide [lang]'))
      .filter((one) => one.closest('[aria-hidden], .heading-link, .cue') === null)
      .map((one) => `${one.getAttribute('lang')} ${one.textContent}`),
  }));
  for (const name of pages(book)) {
    const html = only(book.xml(name), 'html');
    expect([value(html, 'lang'), value(html, 'xml:lang'), value(html, 'dir')], name).toEqual([
      language,
      language,
      direction,
    ]);
  }
  const told = slidePages(book)
    .flatMap((file) => elements(book.xml(`EPUB/${file}`), 'span'))
    .filter((span) => span.hasAttribute('lang'));
  expect(told.map((span) => `${value(span, 'lang')} ${span.textContent}`)).toEqual(foreign);
  for (const span of told) expect(value(span, 'xml:lang')).toBe(value(span, 'lang'));
});

test('what the book says of its accessibility is there, and is true', async ({ book }) => {
  const drawings = pages(book).flatMap((name) => elements(book.xml(name), 'svg'));
  const truths: Readonly<Record<string, () => boolean>> = {
    alternativeText: () =>
      drawings.every(
        (svg) => svg.localName !== 'svg' || value(svg, 'aria-label') !== '' || value(svg, 'x') !== '',
      ),
    ARIA: () => pages(book).some((name) => book.text(name).includes('role="doc-')),
    displayTransformability: () => !/font-family|color:|\dpx|!important/u.test(book.text('EPUB/book.css')),
    pageBreakMarkers: () => slidePages(book).length > 0,
    pageNavigation: () => book.text('EPUB/book_navigation.xhtml').includes('epub:type="page-list"'),
    readingOrder: () => new Set(spine(book)).size === pages(book).length,
    structuralNavigation: () =>
      slidePages(book).every((file) => elements(book.xml(`EPUB/${file}`), 'h1').length === 1),
    tableOfContents: () => book.text('EPUB/book_navigation.xhtml').includes('epub:type="toc"'),
  };
  const features = metadata(book, 'schema:accessibilityFeature');
  expect(features).toEqual(Object.keys(truths));
  for (const feature of features) expect(truths[feature]?.(), feature).toBe(true);
  expect(metadata(book, 'schema:accessMode')).toEqual(['textual', 'visual']);
  expect(metadata(book, 'schema:accessModeSufficient')).toEqual(['textual', 'textual,visual']);
  expect(metadata(book, 'schema:accessibilityHazard')).toEqual(['none']);
  expect(metadata(book, 'dcterms:conformsTo')).toEqual(['EPUB Accessibility 1.1 - WCAG 2.2 Level AA']);
  expect(metadata(book, 'a11y:certifiedBy').join()).toContain('self-assessment');
  expect(metadata(book, 'schema:accessibilitySummary').join()).not.toBe('');
});

test('nothing in the book moves, sounds, runs or is fetched from elsewhere', async ({ book }) => {
  for (const name of pages(book))
    for (const element of ['script', 'audio', 'video', 'animate', 'iframe', 'object', 'link', 'img'])
      for (const found of elements(book.xml(name), element))
        expect(`${element} ${value(found, 'href')}${value(found, 'src')}`, name).toMatch(
          /^(?:link book\.css|img [\w-]+\.\w+)$/u,
        );
});

test('a narrow reader with large text shows every page without cutting anything off', async ({
  book,
  browser,
}) => {
  const folder = await unbound(book);
  const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
  for (const file of spine(book)) {
    await page.goto(pathToFileURL(join(folder, file)).href);
    await page.addStyleTag({
      content: 'html { font-size: 24px; font-family: monospace; color: #fff; background: #000 }',
    });
    const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(room, file).toBeLessThanOrEqual(0);
    const heading = page.locator('h1, h2').first();
    if ((await heading.count()) === 0) continue;
    await expect(heading).toHaveCSS('color', 'rgb(255, 255, 255)');
    await expect(heading).toHaveCSS('font-family', 'monospace');
  }
  await page.close();
});
