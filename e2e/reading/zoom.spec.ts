import type { Page } from '@playwright/test';
import { test as onAnyTalk } from '../support/fixture';
import { expect, test } from '../support/sample';

/** A window of 1280 × 720 as browser zoom makes it. */
const zooms = [1, 1.25, 1.5, 2, 3, 4] as const;

for (const zoom of zooms)
  test.describe(`zoomed to ${zoom * 100} %`, () => {
    test.use({
      viewport: { width: Math.round(1280 / zoom), height: Math.round(720 / zoom) },
      deviceScaleFactor: zoom,
    });

    onAnyTalk(
      'every word can be read in at least that size, with no sideways scroll and nothing covered',
      async ({ deck, page }) => {
        await page.goto('./');
        await expect(page.locator('.slide-title').first()).toBeAttached();
        await expect(page.locator('html[data-view]')).toHaveCount(1);
        const slides = await page.locator('html[data-view="slides"]').count();
        const total = slides ? (await deck.titles()).length : 1;
        for (let number = 1; number <= total; number += 1) {
          if (slides) {
            await deck.position.fill(String(number));
            await deck.isAt(number);
          }
          const found = await page.evaluate(() => {
            const sideways = [
              document.scrollingElement,
              ...document.querySelectorAll('.slide.present'),
            ].filter((box) => box && box.scrollWidth > box.clientWidth + 1).length;
            const bar = document.querySelector('.controls')?.getBoundingClientRect().top ?? Infinity;
            const stage = document.querySelector('.slide.present')?.getBoundingClientRect().bottom ?? 0;
            const texts = [
              ...document.querySelectorAll('.slide p, .slide li, .slide td, .slide h1, .slide h2'),
            ];
            const sizes = texts
              .filter((text) => text.checkVisibility() && text.textContent?.trim())
              .map((text) => Number.parseFloat(getComputedStyle(text).fontSize));
            return { sideways, covered: bar > 0 && stage > bar + 1, smallest: Math.min(...sizes) };
          });
          expect(found, `slide ${number}`).toMatchObject({ sideways: 0, covered: false });
          expect(found.smallest, 'CSS px, before zoom').toBeGreaterThanOrEqual(slides ? 20 : 16);
        }
      },
    );
  });

/** A text and how large it is on the glass; undefined where it is not shown. */
interface Seen {
  readonly words: string;
  readonly px: number | undefined;
}

/** Opens a view in a window of 1280 by 720 that is zoomed so far. */
async function openZoomed(page: Page, view: string, zoom: number): Promise<void> {
  await page.setViewportSize({ width: Math.round(1280 / zoom), height: Math.round(720 / zoom) });
  await page.goto('about:blank'); // or a fragment would load nothing anew
  await page.goto(`./${view}`);
  await expect(page.locator('.deck.ready, .speaker:visible, #contents:visible').first()).toBeVisible();
}

/** How much wider than its window the page is, or the slide that is shown. */
const sideways = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('.slide.present')].map(
        (box) => box.scrollWidth - box.clientWidth,
      ),
    ),
  );

/** The texts of every slide, by its id, in the order of the document. */
async function slidesSeen(
  page: Page,
  view: string,
  zoom: number,
): Promise<ReadonlyMap<string, readonly Seen[]>> {
  await openZoomed(page, view, zoom);
  const seen = new Map<string, readonly Seen[]>();
  for (const id of await page.locator('.slides > .slide').evaluateAll((all) => all.map((one) => one.id))) {
    await page.evaluate((hash) => void (location.hash = hash), id);
    const slide = page.locator(`[id="${id}"]`);
    await expect(slide).toBeVisible();
    expect(await slide.evaluateAll(openedOut), `${view} at ${zoom * 100} %, ${id}`).toBeLessThanOrEqual(0);
    seen.set(id, await slide.evaluateAll(textsOf, zoom));
  }
  return seen;
}

/** Shows every step of a slide; tells how much wider than its window the page is then, or the slide. Sent to the page, as is what follows. */
function openedOut([slide]: readonly Element[]): number {
  for (const step of slide?.querySelectorAll('.fragment') ?? []) step.classList.add('visible');
  return Math.max(
    ...[document.documentElement, ...document.querySelectorAll('.slide.present')].map(
      (box) => box.scrollWidth - box.clientWidth,
    ),
  );
}

/** Uses nothing from outside. */
function textsOf([root]: readonly Element[], zoom: number): Seen[] {
  const found: Seen[] = [];
  if (!root) return found;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    const words = (text.textContent ?? '').trim();
    if (!element || words === '') continue;
    const shown =
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, svg');
    found.push({
      words,
      px: shown ? Number.parseFloat(getComputedStyle(element).fontSize) * zoom : undefined,
    });
  }
  return found;
}

/** What is not as much larger as that, each as a sentence, of how many texts that are shown both times. */
function tooSmall(then: readonly Seen[], now: readonly Seen[], times: number, enough: number) {
  const both = then.flatMap(({ words, px }, index) => {
    const after = now[index]?.px;
    return px === undefined || after === undefined ? [] : [{ words, px, after }];
  });
  const found = both
    .filter(({ px, after }) => after < Math.min(px * times, enough) - 0.01)
    .map(({ words, px, after }) => `“${words.slice(0, 40)}”: ${px} px before, ${after} px zoomed`);
  return { compared: both.length, found };
}

for (const { zoom, times, enough } of [
  { zoom: 2, times: 1.6, enough: 42 },
  { zoom: 4, times: 3, enough: 80 },
]) {
  onAnyTalk(
    `who zooms to ${zoom * 100} % sees every text ${times} times as large as before, or at ${enough} px: “”, “?view=slides” and “?view=reading” after “?view=slides”, and “?view=reading” after itself`,
    { tag: '@every-browser' },
    async ({ page }) => {
      const usual = new Map<string, Awaited<ReturnType<typeof slidesSeen>>>();
      for (const view of ['?view=slides', '?view=reading'])
        await test.step(`“${view}” as usual`, async () => {
          usual.set(view, await slidesSeen(page, view, 1));
        });
      for (const [after, ...all] of [
        ['', '?view=slides'],
        ['?view=slides', '?view=slides'],
        ['?view=reading', '?view=slides', '?view=reading'],
      ] as const)
        await test.step(`“${after}” zoomed`, async () => {
          const now = await slidesSeen(page, after, zoom);
          for (const before of all) {
            const then = usual.get(before) ?? new Map<string, readonly Seen[]>();
            let texts = 0;
            for (const [id, seen] of then) {
              const { compared, found } = tooSmall(seen, now.get(id) ?? [], times, enough);
              expect.soft(found, `“${after}” after “${before}”, ${id}`).toEqual([]);
              expect(compared, `“${after}” after “${before}”, ${id}`).toBeGreaterThan(2);
              texts += compared;
            }
            expect(texts).toBeGreaterThan(5 * then.size);
          }
        });
    },
  );

  // The slides in it are pictures of the audience's screen: no larger than the window has room for.
  onAnyTalk(
    `who speaks and zooms to ${zoom * 100} % sees clock, notes and controls ${times} times as large, or at ${enough} px`,
    async ({ page }) => {
      const own = async (factor: number) => {
        await openZoomed(page, '?view=speaker', factor);
        await expect(page.getByRole('group', { name: 'Notes' })).toBeVisible();
        expect(await sideways(page)).toBeLessThanOrEqual(0);
        const parts = await page.locator('.speaker:not(.speaker-next)').all();
        return (await Promise.all(parts.map((part) => part.evaluateAll(textsOf, factor)))).flat();
      };
      const { compared, found } = tooSmall(await own(1), await own(zoom), times, enough);
      expect(found).toEqual([]);
      expect(compared).toBeGreaterThan(20);
    },
  );
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  onAnyTalk('the words to read are as large as on a desk, not larger', async ({ deck, page }) => {
    await deck.read();
    const spoken = page.locator('.spoken').first();
    expect(await spoken.evaluate((one) => getComputedStyle(one).fontSize)).toBe('18px');
  });
});

onAnyTalk('strokes have no unit, with which WebKit would zoom them twice', async ({ page }) => {
  const styles: string[] = [];
  page.on('response', (response) => {
    if (/text\/(?:css|html)/u.test(response.headers()['content-type'] ?? ''))
      void response.text().then((text) => styles.push(text));
  });
  await page.goto('./?view=speaker', { waitUntil: 'networkidle' });
  await expect.poll(() => styles.length).toBeGreaterThan(1);
  const widths = styles.flatMap((style) => style.match(/stroke-width:[^;}"]+/gu) ?? []);
  expect(widths.length).toBeGreaterThan(5);
  expect(widths.filter((width) => /\dpx$/u.test(width))).toEqual([]);
});

test('zooming in and out again keeps the slide, the focus and says what is shown', async ({ deck, page }) => {
  await deck.open('#statement');
  await page.setViewportSize({ width: 320, height: 180 });
  await expect(page.getByRole('status')).toHaveText(/^Reading view\./u);
  await expect(deck.heading('A statement by itself')).toBeFocused();
  await expect(deck.heading('A statement by itself')).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(page.getByRole('status')).toHaveText('Slides view.');
  await expect(deck.slide).toHaveAttribute('id', 'statement');
});

test('a view that was chosen stays under zoom', async ({ deck, page }) => {
  await deck.open('?view=slides#statement');
  await page.setViewportSize({ width: 320, height: 180 });
  await expect(deck.slide).toHaveAttribute('id', 'statement');
});

test('a slide whose text no longer fits says that it scrolls, and scrolls by key and by button', async ({
  deck,
  page,
}) => {
  await deck.prefers({ textSize: '200' });
  await deck.open('#statement');
  const more = deck.button('More below');
  await expect(more).toBeVisible();
  const slide = deck.slide;
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status')).toHaveText(/This slide scrolls\.$/u);
  const top = () => slide.evaluate((element) => element.scrollTop);
  expect(await top()).toBe(0);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status')).toHaveText(/of the slide\.$/u);
  expect(await top()).toBeGreaterThan(0);
  const before = await top();
  await more.click();
  expect(await top()).toBeGreaterThan(before);
  for (let press = 0; press < 12 && !(await deck.button('End of slide').isVisible()); press += 1)
    await page.keyboard.press('ArrowDown');
  await expect(deck.button('End of slide')).toBeVisible();
  const id = await slide.getAttribute('id');
  await page.keyboard.press('ArrowDown');
  await expect(slide).not.toHaveAttribute('id', id ?? '');
});

test('a step that is shown below the fold of an enlarged slide is brought into view', async ({
  deck,
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await deck.open('?view=slides#strands');
  for (const words of ['The reading room opens', 'Stories are told, twice', 'The lamp is lit']) {
    await page.keyboard.press('PageDown');
    const step = deck.slide.locator('.fragment').filter({ visible: true }).last();
    await expect(step).toContainText(words);
    const seen = await step.evaluate((element) => {
      const [box, slide] = [element, element.closest('.slide') ?? element].map((one) =>
        one.getBoundingClientRect(),
      );
      return (box?.top ?? 0) >= (slide?.top ?? 0) - 1 && (box?.bottom ?? 0) <= (slide?.bottom ?? 0) + 1;
    });
    expect(seen, words).toBe(true);
  }
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
});
