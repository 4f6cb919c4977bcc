import { expect, test } from '../support/fixture';
import { lineOn, strays } from '../../src/authoring/measure/measure';

const sizes = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
  [2560, 1080],
] as const;

for (const [width, height] of sizes)
  test(`the line crosses every slide at one height and weight, from edge to edge, and holds its nodes, at ${width} × ${height}`, async ({
    deck,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await deck.open();
    const seen = new Map<string, string>();
    for (const id of await deck.ids()) {
      await page.evaluate((hash) => (location.hash = hash), id);
      await expect(deck.slide).toHaveAttribute('id', id);
      await page.evaluate(() => document.fonts.ready); // a slide may be the first to ask for one
      const lines = await lineOn(deck.slide);
      expect(Math.min(...lines.map(({ left }) => left)), `${id}: enters at the left edge`).toBeCloseTo(0, 0);
      expect(Math.max(...lines.map(({ right }) => right)), `${id}: leaves at the right edge`).toBeCloseTo(
        width,
        0,
      );
      expect(await strays(deck.slide), `${id}: nodes off the line`).toEqual([]);
      for (const { middle, weight } of lines) seen.set(id, `${Math.round(middle)} px, ${weight}`);
    }
    expect([...new Set(seen.values())], JSON.stringify([...seen])).toHaveLength(1);
  });

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the line draws itself on in at most 300 ms, and nothing else moves', async ({ deck, page }) => {
    await deck.open();
    for (const id of await deck.ids()) {
      await page.keyboard.press('ArrowRight');
      const moving = await page.evaluate(() =>
        document.getAnimations().map((animation) => {
          const { target } = animation.effect as KeyframeEffect;
          return { what: target?.classList[0], lasts: Number(animation.effect?.getComputedTiming().endTime) };
        }),
      );
      for (const { what, lasts } of moving) {
        expect(what, `moves after ${id}`).toBe('line');
        expect(lasts, `ms after ${id}`).toBeLessThanOrEqual(300);
      }
    }
  });

  test('nothing moves before the first turn', async ({ deck, page }) => {
    await deck.open();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test('where motion is unwelcome nothing moves', async ({ deck, page }) => {
  await deck.open();
  for (const id of await deck.ids()) {
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.getAnimations().length), `after ${id}`).toBe(0);
  }
});

test('the controls step out of the picture when a key turns a slide, and are back with the pointer or the focus', async ({
  deck,
  page,
}) => {
  const bar = page.getByRole('toolbar', { name: 'Slide controls' });
  const seen = () => bar.evaluate((element) => getComputedStyle(element).opacity);
  await deck.open();
  expect(await seen()).toBe('1');
  await page.keyboard.press('ArrowRight');
  expect(await seen()).toBe('0');
  await page.mouse.move(400, 300);
  expect(await seen()).toBe('1');
  await page.keyboard.press('ArrowRight');
  expect(await seen()).toBe('0');
  await deck.button('Next').focus();
  expect(await seen()).toBe('1');
});
