/** The browser's own text size twice as large, the window as it was: text-only enlargement at 200 %. WCAG 1.4.4. */
import type { Locator, Page } from '@playwright/test';
import { test as onAnyTalk } from '../support/fixture';
import { expect, test } from '../support/sample';
import { textSizes } from '../../src/authoring/measure/measure';

test.use({
  launchOptions: [
    async ({ browserName, launchOptions }, use) => {
      const { args = [], firefoxUserPrefs } = launchOptions;
      await use(
        browserName === 'firefox'
          ? {
              ...launchOptions,
              firefoxUserPrefs: { ...firefoxUserPrefs, 'font.size.variable.x-western': 32 },
            }
          : { ...launchOptions, args: [...args, '--blink-settings=defaultFontSize=32'] },
      );
    },
    { scope: 'worker' },
  ],
});

/** Twice what the smallest text of a view has without enlargement, in CSS px; the speaker’s are cues. */
const smallest = { slides: 2 * 16, reading: 2 * 16, speaker: 2 * 14.9 } as const;

/**
 * The words in a box that nobody gets to see who scrolls it from its top to its end, up and down only: they stand outside, are cut off
 * by a box around them, or lie under something else. Each as a sentence; an empty list when all can be read. A box in it that scrolls by itself is asked by itself.
 */
function unreadable(scroller: Locator): Promise<readonly string[]> {
  return scroller.evaluate((box) => {
    const page = document.scrollingElement;
    const frame = () =>
      box === page ? new DOMRect(0, 0, innerWidth, innerHeight) : box.getBoundingClientRect();
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.visually-hidden, .skip-link, .label, dialog:not([open])');
    const scrollsWithin = (element: Element): boolean =>
      element !== box &&
      ((getComputedStyle(element).overflowY === 'auto' && element.scrollHeight > element.clientHeight + 1) ||
        (element.parentElement !== null && scrollsWithin(element.parentElement)));
    const texts: Text[] = [];
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      if (
        text instanceof Text &&
        text.data.trim() !== '' &&
        text.parentElement &&
        isShown(text.parentElement) &&
        !scrollsWithin(text.parentElement)
      )
        texts.push(text);

    const within = (line: DOMRect, outer: DOMRect, sides: readonly ('x' | 'y')[]) =>
      (!sides.includes('x') || (line.left >= outer.left - 1 && line.right <= outer.right + 1)) &&
      (!sides.includes('y') || (line.top >= outer.top - 1 && line.bottom <= outer.bottom + 1));
    const isCut = (line: DOMRect, element: Element) => {
      for (let outer: Element | null = element; outer && outer !== box; outer = outer.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(outer);
        if (position === 'fixed') return false; // nothing further out cuts it
        if (overflowX !== 'visible' && !within(line, outer.getBoundingClientRect(), ['x'])) return true;
        if (overflowY !== 'visible' && !within(line, outer.getBoundingClientRect(), ['y'])) return true;
      }
      return false;
    };
    const isSeen = (line: DOMRect, element: Element) => {
      if (!within(line, frame(), ['x', 'y']) || isCut(line, element)) return false;
      const top = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
      return top !== null && (element.contains(top) || top.contains(element));
    };

    const seen = new Map(texts.map((text) => [text, new Set<number>()]));
    const lines = (text: Text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].filter(({ width }) => width >= 1);
    };
    box.scrollTop = 0;
    for (let before = -1; box.scrollTop !== before;) {
      before = box.scrollTop;
      for (const [text, found] of seen)
        lines(text).forEach((line, index) => {
          if (text.parentElement && isSeen(line, text.parentElement)) found.add(index);
        });
      if (box === page || getComputedStyle(box).overflowY !== 'hidden')
        box.scrollTop += box.clientHeight * 0.5;
    }
    box.scrollTop = 0;
    const missed = [...seen].flatMap(([text, found]) =>
      lines(text).length === found.size ? [] : [`“${text.data.trim().slice(0, 40)}” cannot be read`],
    );
    return box.scrollWidth > box.clientWidth + 1
      ? [...missed, `${box.scrollWidth - box.clientWidth} px are out of sight to the side`]
      : missed;
  });
}

/** What stands in the toolbar and reaches out of the window. */
const outOfTheToolbar = (toolbar: Locator) =>
  toolbar.locator('button, a, input, output').evaluateAll((controls) =>
    controls
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const { left, right, top, bottom } = control.getBoundingClientRect();
        return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
      })
      .map((control) => control.textContent?.trim() ?? ''),
  );

const smallestOf = async (words: Locator) => Math.min(...(await textSizes(words)).map(({ size }) => size));
const wholePage = (page: Page) => page.locator('html');

onAnyTalk(
  'with the browser’s text twice as large, an ordinary window reads, and every word can be read',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await page.goto('./');
    await deck.isRead();
    await page
      .locator('summary')
      .evaluateAll((all) => all.forEach((one) => one instanceof HTMLElement && one.click()));
    expect(await unreadable(wholePage(page))).toEqual([]);
    expect(await smallestOf(page.locator('body'))).toBeGreaterThanOrEqual(smallest.reading);
  },
);

onAnyTalk(
  'with the browser’s text twice as large, every word of every slide can be read, and the toolbar covers none',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.open('?view=slides');
    for (const [index, title] of (await deck.titles()).entries())
      await test.step(title, async () => {
        await deck.position.fill(String(index + 1));
        await deck.isAt(index + 1);
        await deck.showSteps();
        expect.soft(await unreadable(deck.slide), title).toEqual([]);
        expect.soft(await smallestOf(deck.slide), title).toBeGreaterThanOrEqual(smallest.slides);
      });
    expect(await outOfTheToolbar(deck.toolbar)).toEqual([]);
    expect(await wholePage(page).evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(1280);
  },
);

onAnyTalk('with the browser’s text twice as large, the dialogs can be read', async ({ deck, page }) => {
  await deck.open('?view=slides');
  for (const [key, name] of [
    ['c', 'Contents'],
    ['p', 'Preferences'],
    ['?', 'Keys and help'],
  ] as const) {
    await page.keyboard.press(key);
    expect.soft(await unreadable(deck.dialog(name)), name).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('with the browser’s text twice as large, the speaker view can be read', async ({ page }) => {
  await page.goto('./?view=speaker#statement');
  await expect(page.getByRole('heading', { name: 'Notes', exact: true })).toBeVisible();
  expect(await unreadable(wholePage(page))).toEqual([]);
  const notes = page.getByRole('group', { name: 'Notes' });
  await notes.scrollIntoViewIfNeeded();
  expect(await unreadable(notes)).toEqual([]);
  expect(await smallestOf(page.locator('[data-notes]'))).toBeGreaterThanOrEqual(smallest.speaker);
});
