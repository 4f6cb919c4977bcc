/** The files that `npm run pdf` writes, read by other readers than the one that wrote them. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { expect, test } from '../support/fixture';
import { handedOutOnce } from '../support/handed-out';
import { patience } from '../support/once';
import { Printed, notesPrint, runPdf } from '../support/printed';

test.describe.configure({ mode: 'default' });

const printed = new Printed();
test.beforeAll(async () => {
  test.setTimeout(patience);
  await printed.make(1, 2);
});
test.afterAll(() => printed.close());
const temporary = printed.folder;
const files = (part: 1 | 2) => printed.files(part);
const openFile = (path: string) => printed.open(path);

const letters = (text: string) => text.replaceAll(/\s+/gu, '');

test('both files are written, with what was written, its size and its checks', async ({ deck }) => {
  await deck.read();
  const { length } = await deck.ids();
  const folder = files(1);
  const says = printed.says(1);
  for (const name of ['slides.pdf', 'handout.pdf'])
    expect(says).toMatch(
      new RegExp(
        `${name}: \\d+ kB, ${length} pages, ${length} slides\\. Every word compared with the page; \\d+ conditions of PDF/UA-1 checked, none failed\\.`,
        'u',
      ),
    );
  expect(readdirSync(folder).toSorted()).toEqual(['handout.pdf', 'slides.pdf']);
});

test('the same deck and date give the same bytes, whichever command makes them', async () => {
  test.setTimeout(patience);
  for (const [name, again] of [
    ['slides.pdf', (await notesPrint()).folder],
    ['handout.pdf', (await handedOutOnce('talk')).folder],
  ] as const)
    expect(readFileSync(join(again, name)).equals(readFileSync(join(files(1), name))), name).toBe(true);
});

for (const part of [1, 2] as const)
  test(`qpdf finds nothing to mend in the files of PDF/UA-${part}`, () => {
    test.skip(spawnSync('qpdf', ['--version']).status !== 0, 'qpdf is not installed');
    for (const name of ['slides.pdf', 'handout.pdf']) {
      const { status, stdout } = spawnSync('qpdf', ['--check', join(files(part), name)], {
        encoding: 'utf8',
      });
      expect(status, stdout).toBe(0);
    }
  });

interface TreeNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly TreeNode[];
}

/** The tags of a page as a list, each with what it is called where it has a name of its own. */
function outlineOf(node: TreeNode): readonly string[] {
  const { role = '', alt = '', children = [] } = node;
  const named = role === 'Figure' ? [`Figure ${alt}`] : telling.has(role) ? [role] : [];
  return [...named, ...children.flatMap(outlineOf)];
}

const telling = new Set(['H1', 'H2', 'H3', 'L', 'LI', 'Link', 'Table', 'TR', 'TH', 'TD', 'BlockQuote']);

const tagOf: Readonly<Record<string, string>> = {
  list: 'L',
  listitem: 'LI',
  link: 'Link',
  table: 'Table',
  row: 'TR',
  columnheader: 'TH',
  rowheader: 'TH',
  cell: 'TD',
  blockquote: 'BlockQuote',
};

/** A slide's own accessibility tree, in the words of tags. A list of terms has no tag of its own: its pairs are items. */
function expectedOf(snapshot: string): readonly string[] {
  const lines = snapshot.split('\n').flatMap((line) => {
    const [, role = '', name = ''] = /^\s*- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?/u.exec(line) ?? [];
    if (role === 'heading') return [`H${/level=(\d)/u.exec(line)?.[1] ?? ''}`];
    if (role === 'img') return name === '' ? [] : [`Figure ${name}`]; // what is drawn inside a named picture has no name
    if (role === 'term') return ['LI'];
    return tagOf[role] ?? [];
  });
  const firstTerm = snapshot.includes('- term') ? lines.indexOf('LI') : -1;
  return firstTerm < 0 ? lines : lines.toSpliced(firstTerm, 0, 'L');
}

/** The page as it is printed, without its scripts. */
async function onPaper(page: Page): Promise<void> {
  await page.goto('./?view=reading');
  await page.emulateMedia({ media: 'print' });
}

for (const part of [1, 2] as const)
  test(`every page’s tags are the slide’s own accessibility tree, in PDF/UA-${part}`, async ({
    page,
    deck,
  }) => {
    await onPaper(page);
    const file = await openFile(join(files(part), 'slides.pdf'));
    for (const [index, id] of (await deck.ids()).entries())
      await test.step(id, async () => {
        const tags = await (await file.getPage(index + 1)).getStructTree();
        const snapshot = await page.locator(`#${id}`).ariaSnapshot();
        expect(outlineOf(tags as TreeNode)).toEqual(expectedOf(snapshot)); // pdf.js types children loosely
      });
  });

test('every page says what its slide says, word for word and once', async ({ page, deck }) => {
  await onPaper(page);
  const file = await openFile(join(files(1), 'slides.pdf'));
  expect(file.numPages).toBe((await deck.ids()).length);
  for (const [index, id] of (await deck.ids()).entries())
    await test.step(id, async () => {
      const { items } = await (await file.getPage(index + 1)).getTextContent();
      const said = items.map((item) => ('str' in item ? item.str : '')).join('');
      const shown = await page.locator(`#${id}`).innerText();
      expect([...letters(said)].toSorted().join('')).toBe([...letters(shown)].toSorted().join(''));
    });
});

test('the handout says what the speaker says, and keeps what is for the presenter alone', async ({
  page,
}) => {
  await onPaper(page);
  const file = await openFile(join(files(1), 'handout.pdf'));
  let said = '';
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    said += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  for (const words of await page.locator('.notes .spoken, .notes .context').allTextContents())
    expect(letters(said)).toContain(letters(words));
  for (const words of await page.locator('.notes .cue').allTextContents())
    expect(letters(said)).not.toContain(letters(words));
});

test('the file has the talk’s title and language, a bookmark and a label for every slide', async ({
  page,
  deck,
}) => {
  await onPaper(page);
  for (const name of ['slides.pdf', 'handout.pdf']) {
    const file = await openFile(join(files(1), name));
    const { info, metadata } = await file.getMetadata();
    expect(info).toMatchObject({ Language: 'en', Title: await page.title() });
    expect(metadata?.get('dc:title')).toBe(await page.title());
    const bookmarks = await file.getOutline();
    expect(bookmarks.map(({ title }) => title)).toEqual(await deck.titles());
    for (const [index, { dest }] of bookmarks.entries()) {
      const [target] = Array.isArray(dest) ? dest : [];
      expect(await file.getPageIndex(target)).toBe(index);
    }
    expect(await file.getPageLabels()).toEqual(bookmarks.map((_, index) => `${index + 1}`));
  }
});

test('names in another language are marked as such', async ({ page }) => {
  await onPaper(page);
  const languages = await page
    .locator('.slide [lang]:visible')
    .evaluateAll((all) => all.map((one) => one.getAttribute('lang') ?? ''));
  for (const name of ['slides.pdf', 'handout.pdf']) {
    const { stdout, status } = spawnSync(
      'qpdf',
      ['--qdf', '--object-streams=disable', join(files(1), name), '-'],
      { encoding: 'latin1', maxBuffer: 1e8 },
    );
    test.skip(status !== 0, 'qpdf is not installed');
    const marked = [...stdout.matchAll(/\/Lang \(([\w-]+)\)/gu)].map(([, language]) => language);
    expect(new Set(marked)).toEqual(new Set(['en', ...languages]));
  }
});

test('links lead to slides or out, under the name they have on the page', async ({ page, deck }) => {
  await onPaper(page);
  const file = await openFile(join(files(1), 'slides.pdf'));
  const ids = await deck.ids();
  const found: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1)
    for (const { dest, url, contentsObj } of (await (
      await file.getPage(number)
    ).getAnnotations()) as Link[]) {
      const leads = dest ? `#${ids[await file.getPageIndex(dest[0])] ?? ''}` : url;
      found.push(`${contentsObj.str} → ${leads ?? 'nowhere'}`);
    }
  const links = await page
    .locator('.slide a:visible')
    .evaluateAll((all) =>
      all.map((link) => `${(link.textContent ?? '').trim()} → ${link.getAttribute('href') ?? ''}`),
    );
  expect([...new Set(found)]).toEqual([...new Set(links)]);
});

interface Link {
  readonly dest?: readonly [Parameters<PDFDocumentProxy['getPageIndex']>[0]];
  readonly url?: string;
  readonly contentsObj: { readonly str: string };
}

for (const [what, args, environment, sentence] of [
  [
    'a browser that is not there',
    [],
    { DECK_BROWSER: '/nowhere/browser' },
    /^Browser: DECK_BROWSER names "\/nowhere\/browser", and no file is there/mu,
  ],
  [
    'a browser that does not start',
    [],
    { DECK_BROWSER: process.execPath },
    /^Browser: ".*" does not start\./mu,
  ],
  [
    'a folder that cannot be made',
    ['--out', join(process.execPath, 'x')],
    {},
    /is not a folder\. Choose another one with --out\.$/mu,
  ],
  [
    'an option that is none',
    ['--colour'],
    {},
    /^Options: Unknown option '--colour'\. Run `npm run pdf -- --help`/mu,
  ],
  [
    'a date that is none',
    [],
    { SOURCE_DATE_EPOCH: 'today' },
    /^SOURCE_DATE_EPOCH: "today" is not a number of seconds\./mu,
  ],
] as const)
  test(`${what} is answered with a sentence, and nothing is written`, () => {
    const folder = join(temporary, 'kept');
    cpSync(files(1), folder, { recursive: true });
    const before = readFileSync(join(folder, 'slides.pdf'));
    const { status, says } = runPdf(args.length > 0 ? args : ['--out', folder], environment);
    expect(says).toMatch(sentence);
    expect(says).not.toContain('    at ');
    expect(status).toBe(1);
    expect(readdirSync(folder).toSorted()).toEqual(['handout.pdf', 'slides.pdf']);
    expect(readFileSync(join(folder, 'slides.pdf')).equals(before)).toBe(true);
  });

test('a deck that does not build is answered with its problems, and nothing is written', () => {
  const copy = join(temporary, 'copy');
  for (const part of [
    'src',
    'slides',
    'assets',
    'index.html',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
  ])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  const order = join(copy, 'slides/deck.ts');
  writeFileSync(order, readFileSync(order, 'utf8').replace(/slides: \[\s*(\w+),/u, 'slides: [$1, $1,'));
  const { status, says } = runPdf([], {}, copy);
  expect(says).toMatch(/^The deck does not build, so nothing was written\.\n[^]*Slide "[\w-]+"/mu);
  expect(status).toBe(1);
  expect(readdirSync(join(copy, 'pdf'))).toEqual([]);
});

test('help tells every option', () => {
  const { status, says } = runPdf(['--help']);
  expect(status).toBe(0);
  for (const option of [
    '--only',
    '--out',
    '--paper',
    '--theme',
    '--ua',
    '--notes',
    '--help',
    'SOURCE_DATE_EPOCH',
  ])
    expect(says).toContain(option);
});

for (const [view, address] of [
  ['slides', '?view=slides'],
  ['reading', '?view=reading'],
  ['speaker', '?view=speaker'],
] as const)
  test(`the browser’s own print gives all slides from the ${view} view, light on a dark screen too`, async ({
    page,
    deck,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await deck.read();
    const stepped = (await deck.slideWith('.fragment')) ?? '';
    await page.goto(`./${address}#${stepped}`);
    await expect(page.locator('.slide.present, [data-view="reading"] .slide').first()).toBeVisible();
    const path = join(temporary, `${view}.pdf`);
    await page.pdf({ path, tagged: true, preferCSSPageSize: true });
    const file = await openFile(path);
    const titles = await deck.titles();
    expect(file.numPages).toBe(titles.length);
    for (const [index, title] of titles.entries()) {
      const sheet = await file.getPage(index + 1);
      expect(sheet.view.slice(2)).toEqual([960, 540]);
      const { items } = await sheet.getTextContent();
      const said = letters(items.map((item) => ('str' in item ? item.str : '')).join(''));
      expect(said).toContain(letters(title));
      expect(said).not.toContain('Whatthespeakersays');
      const tags = outlineOf((await sheet.getStructTree()) as TreeNode); // pdf.js types children loosely
      expect(tags[0], 'the level depends on the view').toMatch(/^H[12]$/u);
    }
  });

test('slides that have only just come are printed whole', async ({ page, deck }) => {
  await page.route(/(?:slide|page)-actions.*\.js$/u, () => undefined); // what can be done with slides comes after them
  await page.goto('./');
  await deck.isPresented();
  const path = join(temporary, 'early.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  expect((await openFile(path)).numPages).toBe((await deck.titles()).length);
});

test('the reading view prints with notes, and is itself again afterwards', async ({ page, deck }) => {
  await deck.read();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print with notes' }).click();
  const path = join(temporary, 'notes.pdf');
  await page.pdf({ path, tagged: true, preferCSSPageSize: true });
  const file = await openFile(path);
  const { items } = await (await file.getPage(2)).getTextContent();
  expect(letters(items.map((item) => ('str' in item ? item.str : '')).join(''))).toContain(
    'Whatthespeakersays',
  );
  await expect(page.locator('html')).not.toHaveAttribute('data-print');
  await expect(page.locator('.slide > .notes')).toHaveCount((await deck.ids()).length);
});
