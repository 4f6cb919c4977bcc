/** Printing as a person prints: by the browser's own command, from wherever they are and however they have set their page. */
import type { BrowserContext, Page } from '@playwright/test';
import { arrived, Deck, expect, misbehaviourOf, prefers, test as base } from '../support/fixture';
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

/** A page of somebody who has set the deck so, shares nothing with another’s, and may not misbehave either. */
type Opened = (preferences?: Readonly<Record<string, string>>) => Promise<Page>;

const test = base.extend<{ readonly opened: Opened }>({
  opened: async ({ browser, baseURL, quiet }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (preferences) => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      misbehaviourOf(page, new URL(baseURL ?? '').origin, quiet);
      if (preferences) await prefers(page, preferences);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

test.use({
  viewport: { width: 1280, height: 720 },
  screenshot: 'off', // for one, the runner restyles a page whenever a context is closed, which the page's policy refuses in Firefox
});

/**
 * What a browser's own command prints. Firefox takes the size that the page asks for; so does Chromium unless it is told otherwise.
 * Firefox waits between the first ten sheets, five seconds in all, so what is printed at once in several pages is waited for once.
 */
const printed = (page: Page, options: Parameters<Page['pdf']>[0] = {}) =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, ...options });

/** Every slide is there, whole, one a sheet, in order, and nothing else. */
async function expectSlides(what: string, page: Page, pdf: Uint8Array): Promise<readonly Sheet[]> {
  const slides = await wordsOfSlides(page);
  const sheets = await sheetsOf(pdf);
  expect(sheets, `${what}: sheets`).toHaveLength(slides.length);
  for (const [index, words] of slides.entries())
    expect.soft(lettersOf(sheets[index] ?? nothing), `${what}, sheet ${index + 1}`).toBe(letters(words));
  for (const [index, sheet] of sheets.entries())
    expect.soft(cutOff(sheet), `${what}, sheet ${index + 1}: cut off`).toEqual([]);
  return sheets;
}

const nothing: Sheet = { width: 0, height: 0, pieces: [] };

/** Dark words on white paper that is mostly empty. */
function expectLight(what: string, pdf: Uint8Array, sheets: readonly Sheet[]): void {
  for (const [index, { ink, paper, weakest }] of painted(pdf, sheets).entries()) {
    const sheet = `${what}, sheet ${index + 1}`;
    expect.soft(paper, `${sheet}, its paper against white`).toBeLessThan(1.01);
    expect.soft(weakest, `${sheet}, its weakest words against its paper`).toBeGreaterThan(6.5); // 7:1, but for what smooth edges take
    expect.soft(ink, `${sheet}, how much of it is not paper`).toBeLessThan(0.3);
  }
}

const withoutColours = 'pdftoppm is not installed, so colours are not looked at.';

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`./${address}`);
  await expect(page.locator('.slide.present, [data-view="reading"] .slide').first()).toBeVisible();
  await arrived(page); // who prints with larger text is known only then
}

/** What is printed of a page, told by what is special about it. Its printing may still go on. */
interface Printing {
  readonly what: string;
  readonly page: Page;
  readonly printing: Promise<Uint8Array>;
}

/** Starts to print a page; others may be opened meanwhile. */
function startPrinting(what: string, page: Page, options: Parameters<Page['pdf']>[0] = {}): Printing {
  const printing = printed(page, options);
  printing.catch(() => undefined); // told where it is waited for
  return { what, page, printing };
}

/** Every slide is printed, whole, one a sheet, and light, in each of these. */
async function expectLightSlides(all: readonly Printing[]): Promise<void> {
  for (const { what, page, printing } of all)
    await test.step(what, async () => {
      const pdf = await printing;
      const sheets = await expectSlides(what, page, pdf);
      if (canPaint) expectLight(what, pdf, sheets);
    });
  test.skip(!canPaint, withoutColours);
}

test('slides view, reading view and speaker view print every slide, whole, one a sheet, light though their theme is dark @every-browser', async ({
  opened,
}) => {
  const all: Printing[] = [];
  for (const view of ['slides', 'reading', 'speaker'])
    await test.step(`open the ${view} view`, async () => {
      const page = await opened({ theme: 'dark' });
      await open(page, `?view=${view}`);
      all.push(startPrinting(`the ${view} view`, page));
    });
  await expectLightSlides(all);
});

test('with more contrast, with wide spacing, and with slides whole, without steps, every slide is printed, whole and light @every-browser', async ({
  opened,
}) => {
  const all: Printing[] = [];
  for (const [what, preferences] of [
    ['more contrast', { theme: 'dark', contrast: 'high' }],
    ['wide spacing', { letters: 'wide', words: 'wide', lines: 'wide' }],
    ['slides whole, without steps', { steps: 'whole' }],
  ] as const)
    await test.step(`open with ${what}`, async () => {
      const page = await opened(preferences);
      await open(page, '?view=slides');
      all.push(startPrinting(`with ${what}`, page, { printBackground: false }));
    });
  await expectLightSlides(all);
});

/** States of the slides view: its name, the part that a slide must have for it, and what makes it. */
const states: readonly (readonly [what: string, part: string, make: (deck: Deck) => Promise<unknown>])[] = [
  ['a dialog is open', '.slide-title', ({ page }) => page.keyboard.press('c')],
  [
    'a citation is open',
    '.citation',
    async ({ page, slide }) => {
      await slide.locator('.citation summary').click();
      await expect(page.locator('.citation[open]')).toBeVisible();
    },
  ],
  [
    'steps are still hidden',
    '.fragment',
    ({ page }) => expect(page.locator('.fragment:not(.visible)').first()).toBeAttached(),
  ],
  ['the screen is blanked', '.slide-title', ({ page }) => page.keyboard.press('b')],
];

test(`every slide is printed while ${states.map(([what]) => what).join(', or ')}, and when slides have only just come @every-browser`, async ({
  opened,
}) => {
  const all: Printing[] = [];
  for (const [what, part, make] of states)
    await test.step(`open: ${what}`, async () => {
      const deck = new Deck(await opened());
      await deck.open();
      const id = await deck.slideWith(part);
      if (id === undefined) return; // no slide of this talk has what this is about
      await deck.page.goto(`./#${id}`);
      await deck.isAt(id);
      await make(deck);
      all.push(startPrinting(what, deck.page));
    });
  await test.step('open: slides have only just come', async () => {
    const page = await opened();
    await page.route(/(?:slide|page)-actions.*\.js$/u, () => undefined); // what can be done with slides comes after them
    await page.goto('./');
    await new Deck(page).isPresented();
    all.push(startPrinting('slides have only just come', page));
  });
  for (const { what, page, printing } of all)
    await test.step(what, async () => {
      await expectSlides(what, page, await printing);
      await expect(new Deck(page).slide, `${what}: the screen is as it was`).toHaveCount(1);
    });
});

test('on A4 and on Letter, upright and across, every slide is whole and as large as the sheet is', async ({
  page,
  deck,
}) => {
  await deck.open();
  for (const [format, landscape] of [
    ['A4', false],
    ['A4', true],
    ['Letter', false],
    ['Letter', true],
  ] as const)
    await test.step(`${format} ${landscape ? 'across' : 'upright'}`, async () => {
      const what = `${format} ${landscape ? 'across' : 'upright'}`;
      const pdf = await page.pdf({ format, landscape, printBackground: false });
      for (const { width, pieces } of await expectSlides(what, page, pdf)) {
        const left = Math.min(...pieces.map(({ x }) => x));
        expect(left, what).toBeGreaterThan(0.04 * width);
        expect(left, what).toBeLessThan(0.08 * width);
      }
    });
});

/** Starts what the reading view’s own command prints. */
async function startWithNotes(what: string, page: Page): Promise<Printing> {
  await new Deck(page).read();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print with notes' }).click();
  return startPrinting(what, page);
}

const sizesOf = (sheets: readonly Sheet[]) => sheets.flatMap(({ pieces }) => pieces.map(({ size }) => size));

/** The size in which most is printed: that of the notes. */
function mostOf(sheets: readonly Sheet[]): number {
  const letterCounts = new Map<number, number>();
  for (const { text, size } of sheets.flatMap(({ pieces }) => pieces))
    letterCounts.set(size, (letterCounts.get(size) ?? 0) + text.length);
  return [...letterCounts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** Each slide with its notes under it, upright, in words that can be read. */
async function expectNotes(what: string, page: Page, sheets: readonly Sheet[]): Promise<void> {
  await expect(page.locator('html'), `${what}: the page is itself again`).not.toHaveAttribute('data-print');
  await expect(page.locator('.slide > .notes')).toHaveCount((await new Deck(page).ids()).length);
  const [slides, notes] = [await wordsOfSlides(page), await wordsOfNotes(page)];
  expect(sheets, `${what}: sheets`).toHaveLength(slides.length);
  for (const [index, sheet] of sheets.entries()) {
    const which = `${what}, sheet ${index + 1}`;
    expect.soft(sheet.height, `${which}: upright`).toBeGreaterThan(sheet.width);
    expect.soft(lettersOf(sheet), which).toBe(letters(`${slides[index]}${notes[index]}`));
    expect.soft(cutOff(sheet), `${which}: cut off`).toEqual([]);
  }
  expect(Math.min(...sizesOf(sheets)), `${what}: the smallest text, in points`).toBeGreaterThanOrEqual(9);
}

/** Sheets with notes of eighty words and more are filled. */
function expectFilled(said: readonly string[], all: readonly Sheet[]): void {
  const sheets = all.filter((_, index) => (said[index] ?? '').split(/\s+/u).length >= 80);
  if (sheets.length === 0) return; // no slide of this talk has such notes
  const spare = sheets.map(({ height, pieces }) => Math.min(...pieces.map(({ y }) => y)) / height);
  for (const one of spare) expect.soft(one, 'how much of a sheet is empty below').toBeLessThan(0.42);
  expect(spare.reduce((sum, one) => sum + one, 0) / spare.length).toBeLessThan(0.3);
}

test('the reading view prints with notes, each under its slide, from a light screen and from a dark screen, and notes of eighty words reach down to the last third of their sheet @every-browser', async ({
  opened,
}) => {
  const all: Printing[] = [];
  for (const theme of ['light', 'dark'])
    all.push(await startWithNotes(`from a ${theme} screen`, await opened({ theme })));
  for (const { what, page, printing } of all)
    await test.step(what, async () => {
      const pdf = await printing;
      const sheets = await sheetsOf(pdf);
      await expectNotes(what, page, sheets);
      expectFilled(await wordsOfNotes(page), sheets);
      if (canPaint) expectLight(what, pdf, sheets);
    });
  test.skip(!canPaint, withoutColours);
});

/** Slides are larger, each on one sheet of the usual size, with all their words. */
async function expectLarger(page: Page, sheets: readonly Sheet[], usual: readonly Sheet[]): Promise<void> {
  const slides = page.locator('.slides > .slide');
  expect(sheets).toHaveLength(await slides.count());
  expect(Math.min(...sizesOf(sheets)) / Math.min(...sizesOf(usual))).toBeGreaterThanOrEqual(1.9);
  expect(mostOf(sheets) / mostOf(usual)).toBeGreaterThanOrEqual(1.9);
  const words = await wordsOfSlides(page);
  for (const [index, sheet] of sheets.entries()) {
    expect.soft(sheet.width).toBeCloseTo(usual[0]?.width ?? 0, 0);
    expect.soft(cutOff(sheet), `sheet ${index + 1}`).toEqual([]);
    const isRedrawn = (await slides.nth(index).locator('table, .axis').count()) > 0; // as on a phone, a list of what is in its cells or along its axis
    if (!isRedrawn) expect.soft(lettersOf(sheet), `sheet ${index + 1}`).toBe(letters(words[index] ?? ''));
  }
  await expect(page.locator('html'), 'the page is itself again').not.toHaveAttribute('data-sheet');
}

/** What is said is half as large again, and all of it is there. */
async function expectLargerNotes(
  page: Page,
  sheets: readonly Sheet[],
  usual: readonly Sheet[],
): Promise<void> {
  expect(mostOf(sheets) / mostOf(usual)).toBeCloseTo(1.5, 1);
  expect(Math.min(...sizesOf(sheets))).toBeGreaterThanOrEqual(1.5 * 9 - 0.01);
  const said = sheets
    .flatMap(({ pieces }) => pieces.map(({ text }) => text))
    .join('')
    .replaceAll(/\s+/gu, '');
  for (const words of await page.locator('.notes .spoken').allTextContents())
    expect.soft(said).toContain(words.replaceAll(/\s+/gu, ''));
  for (const [index, sheet] of sheets.entries()) expect.soft(cutOff(sheet), `sheet ${index + 1}`).toEqual([]);
}

test('for who has set larger text slides are printed larger, still one a sheet, and what is said as much larger as they have set it @every-browser', async ({
  opened,
}) => {
  const start = async (preferences?: Readonly<Record<string, string>>) => {
    const page = await opened(preferences);
    await open(page, '?view=slides');
    return startPrinting('slides', page);
  };
  const slides = { usual: await start(), larger: await start({ textSize: '200' }) };
  const notes = {
    usual: await startWithNotes('notes', await opened()),
    larger: await startWithNotes('notes', await opened({ textSize: '150' })),
  };
  const read = async ({ printing }: Printing) => sheetsOf(await printing);
  await test.step('slides', async () =>
    expectLarger(slides.larger.page, await read(slides.larger), await read(slides.usual)));
  await test.step('what is said', async () =>
    expectLargerNotes(notes.larger.page, await read(notes.larger), await read(notes.usual)));
});
