import { expect, test } from '../support/fixture';
import { brokenWords, misfits, textSizes } from '../../src/authoring/measure/measure';

const windows = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

const themes = [
  ['light', { colorScheme: 'light', contrast: null, forcedColors: null }],
  ['dark', { colorScheme: 'dark', contrast: null, forcedColors: null }],
  ['more contrast', { colorScheme: 'light', contrast: 'more', forcedColors: null }],
  ['forced colours', { colorScheme: 'light', contrast: null, forcedColors: 'active' }],
] as const;

for (const size of windows)
  test(`nothing is cut off, broken in a word or overlaps at ${size.width} by ${size.height}, in any theme, at any step`, async ({
    deck,
    page,
  }) => {
    test.slow();
    await page.setViewportSize(size);
    await deck.open('?view=slides');
    await page.evaluate(() => document.fonts.ready);
    for (const [index, title] of (await deck.titles()).entries())
      await test.step(title, async () => {
        await deck.position.fill(String(index + 1));
        await deck.isAt(index + 1);
        const steps = await deck.slide.locator('.fragment').count();
        for (let step = 0; step <= steps; step += 1) {
          for (const [theme, media] of themes) {
            await page.emulateMedia(media);
            expect.soft(await misfits(deck.slide), `${title}, step ${step}, ${theme}`).toEqual([]);
          }
          if (step < steps) await deck.button('Next').click();
        }
        expect.soft(await brokenWords(deck.slide), `${title}, words broken in the middle`).toEqual([]);
      });
  });

test('in a laptop’s low window slides may scroll, but nothing overlaps', async ({ deck, page }) => {
  await page.setViewportSize({ width: 1366, height: 633 });
  await deck.open('?view=slides');
  await page.evaluate(() => document.fonts.ready);
  for (const [index, id] of (await deck.ids()).entries())
    await test.step(id, async () => {
      await deck.position.fill(String(index + 1));
      await expect(deck.slide).toHaveId(id);
      expect.soft(await misfits(deck.slide, ['overlaps', 'runs through']), id).toEqual([]);
    });
});

test('every slide fits its window in every browser', { tag: '@every-browser' }, async ({ deck }) => {
  await deck.open('?view=slides');
  for (const [index, id] of (await deck.ids()).entries())
    await test.step(id, async () => {
      await deck.position.fill(String(index + 1));
      await expect(deck.slide).toHaveId(id);
      expect.soft(await misfits(deck.slide), id).toEqual([]);
      const hidden = await deck.slide.evaluate((slide) => slide.scrollHeight - slide.clientHeight);
      expect.soft(hidden, `${id}: pixels to scroll`).toBeLessThan(2);
    });
});

test('at 1280 by 720 no text is smaller than 24 pixels and no body text smaller than 26', async ({
  deck,
}) => {
  await deck.open();
  for (const [index, title] of (await deck.titles()).entries())
    await test.step(title, async () => {
      await deck.position.fill(String(index + 1));
      await deck.isAt(index + 1);
      const sizes = await textSizes(deck.slide);
      const small = sizes.filter(({ size, body }) => size < (body ? 26 : 24) - 0.01);
      expect
        .soft(
          small.map(({ words, size }) => `${size} px: ${words}`),
          title,
        )
        .toEqual([]);
    });
});

for (const textSize of [125, 200] as const)
  test(`who sets text to ${textSize} % sees no words of a slide smaller than before, and none under ${24 * (textSize / 100)} pixels`, async ({
    deck,
  }) => {
    const seen = async () => {
      await deck.open('?view=slides');
      const sizes = new Map<string, number>();
      for (const index of (await deck.ids()).keys()) {
        await deck.position.fill(String(index + 1));
        await deck.isAt(index + 1);
        for (const { words, size } of await textSizes(deck.slide)) sizes.set(`${index + 1}: ${words}`, size);
      }
      return sizes;
    };
    const before = await seen();
    await deck.prefers({ textSize: `${textSize}` });
    const after = await seen();
    const compared = [...before].filter(([words]) => after.has(words));
    expect(compared.length).toBeGreaterThan(before.size / 2);
    const smaller = compared.filter(([words, size]) => (after.get(words) ?? 0) < size - 0.01);
    expect(smaller.map(([words]) => words)).toEqual([]);
    const small = [...after].filter(([, size]) => size < (24 * textSize) / 100 - 0.01);
    expect(small.map(([words]) => words)).toEqual([]);
  });
