import { expect, test } from '../support/fixture';

/** A window of 1280 × 720 as browser zoom makes it. */
const zooms = [1, 1.25, 1.5, 2, 3, 4] as const;

for (const zoom of zooms)
  test.describe(`zoomed to ${zoom * 100} %`, () => {
    test.use({
      viewport: { width: Math.round(1280 / zoom), height: Math.round(720 / zoom) },
      deviceScaleFactor: zoom,
    });

    test('every word can be read in at least that size, with no sideways scroll and nothing covered', async ({
      deck,
      page,
    }) => {
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
          const sideways = [document.scrollingElement, ...document.querySelectorAll('.slide.present')].filter(
            (box) => box && box.scrollWidth > box.clientWidth + 1,
          ).length;
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
    });
  });

test('strokes have no unit, with which WebKit would zoom them twice', async ({ page }) => {
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
  await deck.open('#taiwan-policy');
  await page.setViewportSize({ width: 320, height: 180 });
  await expect(page.getByRole('status')).toHaveText(/^Reading view\./u);
  await expect(deck.heading('Taiwan policy: Biden reiterated what stands')).toBeFocused();
  await expect(deck.heading('Taiwan policy: Biden reiterated what stands')).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(page.getByRole('status')).toHaveText('Slides view.');
  await expect(deck.slide).toHaveAttribute('id', 'taiwan-policy');
});

test('a view that was chosen stays under zoom', async ({ deck, page }) => {
  await deck.open('?view=slides#taiwan-policy');
  await page.setViewportSize({ width: 320, height: 180 });
  await expect(deck.slide).toHaveAttribute('id', 'taiwan-policy');
});

test('a slide whose text no longer fits says that it scrolls, and scrolls by key and by button', async ({
  deck,
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('open-lines.preferences', '{"textSize":"200"}'));
  await deck.open('#taiwan-policy');
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
  await deck.open('?view=slides#three-challenges');
  for (const words of ['Climate change', 'Global health security', 'Counternarcotics efforts']) {
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
