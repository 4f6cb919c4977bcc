/** Printing as a person prints: by the browser's own command, from wherever they are and however they have set their page. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixture';
import type { Deck } from '../support/fixture';
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

const set = (page: Page, preferences: Readonly<Record<string, string>>) =>
  page.addInitScript((stored) => {
    try {
      localStorage.setItem('open-lines.preferences', stored);
    } catch {
      // Firefox runs it in the empty page before ours too, which may store nothing
    }
  }, JSON.stringify(preferences));

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
}

for (const [view, address] of views)
  test(`the ${view} view prints every slide, whole, one a sheet, light though its theme is dark @every-browser`, async ({
    page,
  }) => {
    await set(page, { theme: 'dark' });
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
    await set(page, preferences);
    await open(page, '?view=slides');
    const pdf = await printed(page, { printBackground: false });
    const sheets = await expectSlides(page, pdf);
    test.skip(!canPaint, 'pdftoppm is not installed, so colours are not looked at.');
    expectLight(pdf, sheets);
  });

for (const [what, make] of [
  ['a dialog is open', async ({ page }) => page.keyboard.press('c')],
  [
    'a citation is open',
    async ({ page, deck }) =>
      deck.slide
        .locator('.citation summary')
        .click()
        .then(() => expect(page.locator('.citation[open]')).toBeVisible()),
  ],
  [
    'steps are still hidden',
    async ({ page }) => expect(page.locator('.fragment:not(.visible)').first()).toBeAttached(),
  ],
  ['the screen is blanked', async ({ page }) => page.keyboard.press('b')],
] as const satisfies readonly (readonly [string, (given: { page: Page; deck: Deck }) => Promise<unknown>])[])
  test(`every slide is printed while ${what} @every-browser`, async ({ page, deck }) => {
    await deck.open('#three-challenges');
    await make({ page, deck });
    await expectSlides(page, await printed(page));
    await expect(deck.slide, 'the screen is as it was').toHaveCount(1);
  });

test('slides that have only just come are printed whole @every-browser', async ({ page, deck }) => {
  await page.route(/(?:slide|page)-actions.*\.js$/u, () => undefined); // what can be done with slides comes after them
  await deck.open();
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

for (const theme of ['light', 'dark'] as const)
  test(`the reading view prints with notes, each under its slide, from a ${theme} screen`, async ({
    page,
    deck,
  }) => {
    await set(page, { theme });
    await deck.read();
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Print with notes' }).click();
    const pdf = await printed(page);
    const sheets = await sheetsOf(pdf);
    await expect(page.locator('html'), 'the page is itself again').not.toHaveAttribute('data-print');
    await expect(page.locator('.slide > .notes')).toHaveCount((await deck.ids()).length);
    const [slides, notes] = [await wordsOfSlides(page), await wordsOfNotes(page)];
    expect(
      sheets.every(({ width, height }) => width < height),
      'upright',
    ).toBe(true);
    expect(letters(sheets.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''))).toBe(
      letters([...slides, ...notes].join('')),
    );
    for (const sheet of sheets) expect.soft(cutOff(sheet)).toEqual([]);
    test.skip(!canPaint, 'pdftoppm is not installed, so colours are not looked at.');
    expectLight(pdf, sheets);
  });
