/** Words in the files of `npm run pdf`: apart where the page sets them apart, and in order, for every kind of reader. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { expect, test } from '../support/fixture';
import { handedOutOnce } from '../support/handed-out';
import { patience } from '../support/once';
import { Printed, said } from '../support/printed';
import { test as onSample } from '../support/sample';

test.describe.configure({ mode: 'default' });
const printed = new Printed();
test.beforeAll(async () => {
  test.setTimeout(patience);
  await printed.make(1, 2);
});
test.afterAll(() => printed.close());

/** Words, without their hyphens: some readers join a word again that breaks at one, and leave it out. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/-\s*/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '');

/** The words of every slide as the page shows them on paper, in the order of the document. */
async function shownWords(page: Page): Promise<readonly (readonly string[])[]> {
  await page.goto('./?view=reading');
  await page.emulateMedia({ media: 'print' });
  const texts = await page
    .locator('.slides > .slide')
    .evaluateAll((slides) => slides.map((slide) => (slide instanceof HTMLElement ? slide.innerText : '')));
  return texts.map(wordsOf);
}

/** What each slide says by its tags, as poppler reads them: a line in quotes is a stretch of words, and only what is called inline goes on in the same line. */
function taggedWords(tags: string): readonly (readonly string[])[] {
  const slides = tags.split(/^ {2}Sect\b.*$/mu).slice(1);
  return slides.map((slide) =>
    wordsOf(
      slide
        .split('\n')
        .map((line) => {
          const [, words] = /^ *"(.*)"$/u.exec(line) ?? [];
          return (
            words ??
            (/^ *(?:Span|Link|Code|Quote|Object)\b|^ *"?$/u.test(line) || /^ *\//u.test(line) ? '' : ' ')
          );
        })
        .join(''),
    ),
  );
}

test('two words that the page sets apart are apart in the tags, in the order of the page', async ({
  page,
}) => {
  const shown = await shownWords(page);
  for (const part of [1, 2] as const) {
    const tags = said('pdfinfo', ['-struct-text', join(printed.files(part), 'slides.pdf')]);
    test.skip(tags === undefined, 'pdfinfo is not installed');
    const tagged = taggedWords(tags ?? '');
    expect(tagged).toHaveLength(shown.length);
    for (const [index, words] of shown.entries())
      expect(tagged[index], `slide ${index + 1}, PDF/UA-${part}`).toEqual(words);
  }
});

test('the handout’s tags have the words of the slide, then what is said', async ({ page }) => {
  const shown = await shownWords(page);
  const tags = said('pdfinfo', ['-struct-text', join(printed.files(1), 'handout.pdf')]);
  test.skip(tags === undefined, 'pdfinfo is not installed');
  for (const [index, words] of taggedWords(tags ?? '').entries()) {
    const slide = shown[index] ?? [];
    expect(words.slice(0, slide.length), `slide ${index + 1}`).toEqual(slide);
    expect(words.slice(slide.length, slide.length + 4).join(' ')).toBe('What the speaker says');
  }
});

/** What a page says to a reader that knows no tags, in the order in which it is painted. */
async function painted(file: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await file.getPage(number)).getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

for (const [reader, read] of [
  ['pdf.js', (path: string, number: number) => printed.open(path).then((file) => painted(file, number))],
  ['pdftotext', (path: string, number: number) => said('pdftotext', [...pages(number), path, '-'])],
  [
    'pdftotext -raw',
    (path: string, number: number) => said('pdftotext', ['-raw', ...pages(number), path, '-']),
  ],
] as const)
  test(`words that are apart on a slide are apart in ${reader}`, async ({ page }) => {
    const shown = await shownWords(page);
    const path = join(printed.files(1), 'slides.pdf');
    for (const [index, words] of shown.entries()) {
      const text = await read(path, index + 1);
      test.skip(text === undefined, `${reader} is not installed`);
      expect(wordsOf(text ?? '').toSorted(), `slide ${index + 1}`).toEqual(words.toSorted());
    }
  });

/** Around letters that run from right to left each reader sets marks of its own: those of the file itself are src/export/pdf/file/direction.test.ts. */
const leftToRight = (text: string) => text.replaceAll(/[\p{Script=Arabic}\u202a-\u202e]+/gu, ' ');

onSample(
  'words that are apart on any layout of the sample talk are apart in pdftotext -raw',
  async ({ page }) => {
    onSample.setTimeout(patience);
    const shown = await shownWords(page);
    const path = join((await handedOutOnce('sample')).folder, 'slides.pdf');
    for (const [index, words] of shown.entries()) {
      const text = said('pdftotext', ['-raw', ...pages(index + 1), path, '-']);
      onSample.skip(text === undefined, 'pdftotext is not installed');
      expect
        .soft(wordsOf(leftToRight(text ?? '')).toSorted(), `slide ${index + 1}`)
        .toEqual(wordsOf(leftToRight(words.join(' '))).toSorted());
    }
  },
);

const pages = (number: number) => ['-f', String(number), '-l', String(number)];

test('a reader that knows no tags has every page in reading order, the notes after their slide', async ({
  page,
}) => {
  const shown = await shownWords(page);
  const running = wordsOf(await page.title()); // at the head of each sheet of the handout
  const notes = await page
    .locator('.slides > .slide')
    .evaluateAll((slides) => slides.map((slide) => slide.querySelector('.notes .spoken')?.textContent ?? ''));
  for (const name of ['slides.pdf', 'handout.pdf']) {
    const file = await printed.open(join(printed.files(1), name));
    for (const [index, words] of shown.entries()) {
      const expected =
        name === 'slides.pdf'
          ? words
          : [...running, ...words, ...wordsOf(`What the speaker says ${notes[index]}`)];
      const text = wordsOf(await painted(file, index + 1)).join('');
      expect(text.slice(0, expected.join('').length), `${name}, page ${index + 1}`).toBe(expected.join(''));
    }
  }
});

test('no line ends at a hyphen that belongs to a word', async ({ page }) => {
  await shownWords(page);
  const texts = await page.locator('.slides > .slide').allInnerTexts();
  const hyphened = texts.flatMap((text) => text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []);
  test.skip(hyphened.length === 0, 'No word of this talk’s slides has a hyphen.');
  for (const name of ['slides.pdf', 'handout.pdf']) {
    const text = said('pdftotext', [join(printed.files(1), name), '-']);
    test.skip(text === undefined, 'pdftotext is not installed');
    for (const word of hyphened) expect.soft(text, name).toContain(word);
    expect.soft(text, name).not.toMatch(/\p{L}-\n/u);
  }
});
