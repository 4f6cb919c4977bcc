/** Printing as a person prints: by the browser's own command, from wherever they are and however they have set their page. */
import type { Page } from '@playwright/test';
import { arrived, Deck, expect, prefers, test } from '../support/fixture';
import {
  canPaint,
  cutOff,
  letters,
  lettersOf,
  painted,
  sheetsOf,
  wordsOfNotes,
  wordsOfSlides,
} from './paper';
import type { Sheet } from './paper';

test.use({ viewport: { width: 1280, height: 720 } });

/** What a browser's own command prints. Firefox takes the size that the page asks for; so does Chromium unless it is told otherwise. */
const printed = (page: Page, options: Parameters<Page['pdf']>[0] = {}) =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, ...options });

/** Every slide is there, whole, one a sheet, in order, and nothing else. */
async function expectSlides(page: Page, pdf: Uint8Array): Promise<readonly Sheet[]> {
  const slides = await wordsOfSlides(page);
  const sheets = await sheetsOf(pdf);
  expect(sheets).toHaveLength(slides.length);
  for (const [index, words] of slides.entries())
    expect.soft(lettersOf(sheets[index] ?? nothing), `sheet ${index + 1}`).toBe(letters(words));
  for (const sheet of sheets) expect.soft(cutOff(sheet)).toEqual([]);
  return sheets;
}

const nothing: Sheet = { width: 0, height: 0, pieces: [] };

/** Dark words on white paper that is mostly empty. */
function expectLight(pdf: Uint8Array, sheets: readonly Sheet[]): void {
  for (const [index, { ink, paper, weakest }] of painted(pdf, sheets).entries()) {
    expect.soft(paper, `sheet ${index + 1}, its paper against white`).toBeLessThan(1.01);
    expect.soft(weakest, `sheet ${index + 1}, its weakest words against its paper`).toBeGreaterThan(6.5); // 7:1, but for what smooth edges take
    expect.soft(ink, `sheet ${index + 1}, how much of it is not paper`).toBeLessThan(0.3);
  }
}

const views = [
  ['slides', '?view=slides'],
  ['reading', '?view=reading'],
  ['speaker', '?view=speaker'],
] as const;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`./${address}`);
  await expect(page.locator('.slide.present, [data-view="reading"] .slide').first()).toBeVisible();
  await arrived(page); // who prints with larger text is known only then
}

for (const [view, address] of views)
  test(`the ${view} view prints every slide, whole, one a sheet, light though its theme is dark @every-browser`, async ({
    page,
  }) => {
    await prefers(page, { theme: 'dark' });
    await open(page, address);
    const pdf = await printed(page);
    const sheets = await expectSlides(page, pdf);
    test.skip(!canPaint, 'pdftoppm is not installed, so colours are not looked at.');
    expectLight(pdf, sheets);
  });

for (const [what, preferences] of [
  ['more contrast', { theme: 'dark', contrast: 'high' }],
  ['wide spacing', { letters: 'wide', words: 'wide', lines: 'wide' }],
  ['slides whole, without steps', { steps: 'whole' }],
] as const)
  test(`with ${what} every slide is printed, whole and light @every-browser`, async ({ page }) => {
    await prefers(page, preferences);
    await open(page, '?view=slides');
    const pdf = await printed(page, { printBackground: false });
    const sheets = await expectSlides(page, pdf);
    test.skip(!canPaint, 'pdftoppm is not installed, so colours are not looked at.');
    expectLight(pdf, sheets);
  });

for (const [what, part, make] of [
  ['a dialog is open', '.slide-title', async ({ page }) => page.keyboard.press('c')],
  [
    'a citation is open',
    '.citation',
    async ({ page, deck }) =>
      deck.slide
        .locator('.citation summary')
        .click()
        .then(() => expect(page.locator('.citation[open]')).toBeVisible()),
  ],
  [
    'steps are still hidden',
    '.fragment',
    async ({ page }) => expect(page.locator('.fragment:not(.visible)').first()).toBeAttached(),
  ],
  ['the screen is blanked', '.slide-title', async ({ page }) => page.keyboard.press('b')],
] as const satisfies readonly (readonly [
  string,
  string,
  (given: { page: Page; deck: Deck }) => Promise<unknown>,
])[])
  test(`every slide is printed while ${what} @every-browser`, async ({ page, deck }) => {
    await deck.open();
    const id = await deck.slideWith(part);
    test.skip(id === undefined, `No slide of this talk has what this is about, ${part}.`);
    await deck.open(`#${id}`);
    await make({ page, deck });
    await expectSlides(page, await printed(page));
    await expect(deck.slide, 'the screen is as it was').toHaveCount(1);
  });

test('slides that have only just come are printed whole @every-browser', async ({ page, deck }) => {
  await page.route(/(?:slide|page)-actions.*\.js$/u, () => undefined); // what can be done with slides comes after them
  await page.goto('./');
  await deck.isPresented();
  await expectSlides(page, await printed(page));
});

for (const [paper, landscape] of [
  ['A4', false],
  ['A4', true],
  ['Letter', false],
  ['Letter', true],
] as const)
  test(`on ${paper} ${landscape ? 'across' : 'upright'} every slide is whole and as large as the sheet is`, async ({
    page,
    deck,
  }) => {
    await deck.open();
    const sheets = await expectSlides(
      page,
      await page.pdf({ format: paper, landscape, printBackground: false }),
    );
    for (const { width, pieces } of sheets) {
      const left = Math.min(...pieces.map(({ x }) => x));
      expect(left).toBeGreaterThan(0.04 * width);
      expect(left).toBeLessThan(0.08 * width);
    }
  });

/** What the reading view’s own command prints. */
async function printedWithNotes(page: Page, deck: Deck): Promise<Uint8Array> {
  await deck.read();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print with notes' }).click();
  return printed(page);
}

const sizesOf = (sheets: readonly Sheet[]) => sheets.flatMap(({ pieces }) => pieces.map(({ size }) => size));

/** The size in which most is printed: that of the notes. */
function mostOf(sheets: readonly Sheet[]): number {
  const letterCounts = new Map<number, number>();
  for (const { text, size } of sheets.flatMap(({ pieces }) => pieces))
    letterCounts.set(size, (letterCounts.get(size) ?? 0) + text.length);
  return [...letterCounts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

for (const theme of ['light', 'dark'] as const)
  test(`the reading view prints with notes, each under its slide, from a ${theme} screen @every-browser`, async ({
    page,
    deck,
  }) => {
    await prefers(page, { theme });
    const pdf = await printedWithNotes(page, deck);
    const sheets = await sheetsOf(pdf);
    await expect(page.locator('html'), 'the page is itself again').not.toHaveAttribute('data-print');
    await expect(page.locator('.slide > .notes')).toHaveCount((await deck.ids()).length);
    const [slides, notes] = [await wordsOfSlides(page), await wordsOfNotes(page)];
    expect(sheets).toHaveLength(slides.length);
    for (const [index, sheet] of sheets.entries()) {
      expect.soft(sheet.height, 'upright').toBeGreaterThan(sheet.width);
      expect.soft(lettersOf(sheet)).toBe(letters(`${slides[index]}${notes[index]}`));
      expect.soft(cutOff(sheet)).toEqual([]);
    }
    expect(Math.min(...sizesOf(sheets)), 'the smallest text, in points').toBeGreaterThanOrEqual(9);
    test.skip(!canPaint, 'pdftoppm is not installed, so colours are not looked at.');
    expectLight(pdf, sheets);
  });

test('what is on a sheet with notes of eighty words reaches down to its last third @every-browser', async ({
  page,
  deck,
}) => {
  const all = await sheetsOf(await printedWithNotes(page, deck));
  const said = await wordsOfNotes(page);
  const sheets = all.filter((_, index) => (said[index] ?? '').split(/\s+/u).length >= 80);
  test.skip(sheets.length === 0, 'No slide of this talk has notes of eighty words.');
  for (const { height, pieces } of sheets) {
    const lowest = Math.min(...pieces.map(({ y }) => y));
    expect.soft(lowest / height).toBeLessThan(0.42);
  }
  const spare = sheets.map(({ height, pieces }) => Math.min(...pieces.map(({ y }) => y)) / height);
  expect(spare.reduce((sum, one) => sum + one, 0) / spare.length).toBeLessThan(0.3);
});

test('slides are printed larger for who has set larger text, and still one a sheet @every-browser', async ({
  page: usualPage,
  context,
}) => {
  await open(usualPage, '?view=slides');
  const usual = await sheetsOf(await printed(usualPage));
  const page = await context.newPage();
  await prefers(page, { textSize: '200' });
  await open(page, '?view=slides');
  const slides = page.locator('.slides > .slide');
  const sheets = await sheetsOf(await printed(page));
  expect(sheets).toHaveLength(await slides.count());
  expect(Math.min(...sizesOf(sheets)) / Math.min(...sizesOf(usual))).toBeGreaterThanOrEqual(1.9);
  expect(mostOf(sheets) / mostOf(usual)).toBeGreaterThanOrEqual(1.9);
  const words = await wordsOfSlides(page);
  for (const [index, sheet] of sheets.entries()) {
    expect.soft(sheet.width).toBeCloseTo(usual[0]?.width ?? 0, 0);
    expect.soft(cutOff(sheet)).toEqual([]);
    const isRedrawn = (await slides.nth(index).locator('table, .axis').count()) > 0; // as on a phone, a list of what is in its cells or along its axis
    if (!isRedrawn) expect.soft(lettersOf(sheet)).toBe(letters(words[index] ?? ''));
  }
  await expect(page.locator('html'), 'the page is itself again').not.toHaveAttribute('data-sheet');
});

test('what is said is printed as much larger as a person has set text @every-browser', async ({
  page: usualPage,
  deck,
  context,
}) => {
  const usual = await sheetsOf(await printedWithNotes(usualPage, deck));
  const page = await context.newPage();
  await prefers(page, { textSize: '150' });
  const sheets = await sheetsOf(await printedWithNotes(page, new Deck(page)));
  expect(mostOf(sheets) / mostOf(usual)).toBeCloseTo(1.5, 1);
  expect(Math.min(...sizesOf(sheets))).toBeGreaterThanOrEqual(1.5 * 9 - 0.01);
  const said = sheets
    .flatMap(({ pieces }) => pieces.map(({ text }) => text))
    .join('')
    .replaceAll(/\s+/gu, '');
  for (const words of await page.locator('.notes .spoken').allTextContents())
    expect.soft(said).toContain(words.replaceAll(/\s+/gu, ''));
  for (const sheet of sheets) expect.soft(cutOff(sheet)).toEqual([]);
});
