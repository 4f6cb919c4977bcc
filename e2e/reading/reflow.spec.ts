import type { Page } from '@playwright/test';
import { test as onAnyTalk } from '../support/fixture';
import { expect, test } from '../support/sample';
import { misfits, sideways } from '../../src/authoring/measure/measure';

/** The spacing that WCAG 1.4.12 asks a page to bear. */
function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, spacing];
  });
}

const small = { width: 320, height: 256 };

onAnyTalk(
  'a window of 320 by 256 needs no sideways scrolling and cuts nothing off',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await page.setViewportSize(small);
    await deck.read('');
    expect(await sideways(page)).toEqual([]);
  },
);

onAnyTalk(
  'wider spacing of text cuts nothing off in the reading view',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    for (const size of [small, { width: 1280, height: 720 }]) {
      await page.setViewportSize(size);
      await deck.read('?view=reading');
      await spaceText(page);
      expect.soft(await sideways(page), `${size.width} wide`).toEqual([]);
    }
  },
);

for (const [which, onTalk] of [
  ['the talk', onAnyTalk],
  ['the sample talk', test],
] as const)
  onTalk(
    `slides of ${which} shown in a window of 320 by 256 by a person’s own choice can be read by scrolling down alone`,
    { tag: '@every-browser' },
    async ({ deck, page }) => {
      await page.setViewportSize(small);
      await deck.open('?view=slides');
      for (const [index, title] of (await deck.titles()).entries())
        await test.step(title, async () => {
          await deck.position.fill(String(index + 1));
          await deck.isAt(index + 1);
          const { wide, narrow } = await deck.slide.evaluate((slide) => ({
            wide: slide.scrollWidth,
            narrow: slide.clientWidth,
          }));
          expect.soft(wide, `${title}: no wider than its window`).toBeLessThanOrEqual(narrow + 1);
          expect.soft(await sideways(page), title).toEqual([]);
        });
    },
  );

onAnyTalk(
  'wider spacing of text overlaps nothing on a slide, which may then scroll',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.open();
    await spaceText(page);
    for (const [index, title] of (await deck.titles()).entries())
      await test.step(title, async () => {
        await deck.position.fill(String(index + 1));
        await deck.isAt(index + 1);
        expect.soft(await misfits(deck.slide, ['overlaps', 'too wide', 'runs through']), title).toEqual([]);
      });
  },
);

test(
  'a slide that is higher than its window is scrolled by key before it is left',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await page.setViewportSize({ width: 640, height: 300 });
    await deck.open('?view=slides#gallery');
    const rest = () =>
      deck.slide.evaluate((slide) => slide.scrollHeight - slide.clientHeight - slide.scrollTop);
    expect(await rest()).toBeGreaterThan(10);
    await page.keyboard.press('ArrowDown');
    await deck.isAt('gallery');
    for (let press = 0; press < 30 && (await page.title()).startsWith('2. '); press += 1) {
      const before = await rest();
      await page.keyboard.press('ArrowDown');
      if (before >= 2) expect(await rest()).toBeLessThan(before);
    }
    await deck.isAt('branches');
  },
);

/** The edge of what covers the top of the page, and the upper edge of a slide's heading, in px of the window. */
function edges(page: Page, id: string): Promise<{ readonly masthead: number; readonly heading: number }> {
  return page.locator(`#${id}`).evaluate((slide) => ({
    masthead: document.querySelector('header')?.getBoundingClientRect().bottom ?? 0,
    heading: slide.querySelector('h2')?.getBoundingClientRect().top ?? 0,
  }));
}

for (const width of [320, 360, 390, 600, 1280])
  test(`in a window of ${width} px the masthead keeps to one row and covers no slide gone to by its address`, async ({
    deck,
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    await deck.read('?view=reading#one-place');
    await expect.poll(async () => (await edges(page, 'one-place')).heading).toBeLessThan(200);
    const { masthead, heading } = await edges(page, 'one-place');
    expect(masthead).toBeLessThanOrEqual(64);
    expect(heading).toBeGreaterThan(masthead);
    await spaceText(page);
    const contents = page.getByRole('navigation', { name: 'Contents' });
    if (width < 768) await contents.getByText('Contents', { exact: true }).first().click();
    await contents.getByRole('link', { name: /^One place/u }).click();
    await expect.poll(async () => (await edges(page, 'one-place')).heading).toBeLessThan(260);
    const spaced = await edges(page, 'one-place');
    expect(spaced.heading, 'with wide spacing').toBeGreaterThan(spaced.masthead);
  });
