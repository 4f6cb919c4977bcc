import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const brightness = (rgb: string) =>
  (rgb.match(/\d+/gu) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);

test('light and dark follow the person’s setting, also while the talk runs', async ({ deck, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await deck.open();
  expect(brightness(await ground(page))).toBeGreaterThan(600);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(brightness(await ground(page))).toBeLessThan(150);
});

test('more contrast is pure white or pure black', async ({ deck, page }) => {
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await deck.open();
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  expect(await ground(page)).toBe('rgb(0, 0, 0)');
});

test('in forced colours every drawn line has a colour of the system and is not the ground’s', async ({
  deck,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await deck.open();
  const titles = await deck.titles();
  for (const [index, title] of titles.entries())
    await test.step(title, async () => {
      await deck.position.fill(String(index + 1));
      await deck.isAt(index + 1);
      const lost = await deck.slide.evaluate((slide) => {
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const shapes = [...slide.querySelectorAll('svg path, svg line, svg circle, svg rect')];
        return shapes
          .filter(
            (shape) =>
              shape.checkVisibility() && shape.closest('svg')?.getAttribute('class')?.includes('line'),
          )
          .filter((shape) => {
            const { stroke, fill } = getComputedStyle(shape);
            return [stroke, fill].every((colour) => colour === 'none' || colour === paper);
          })
          .map((shape) => shape.outerHTML.slice(0, 80));
      });
      expect(lost).toEqual([]);
    });
});

test('nothing moves for a person who wants less motion', async ({ deck, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await deck.open();
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.getAnimations().map((one) => one.playState))).toEqual([]);
  }
});

test('nothing moves by itself, and what a turn sets in motion rests within two seconds', async ({
  deck,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await deck.open();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press('ArrowRight');
    const ends = await page.evaluate(() =>
      document.getAnimations().map((one) => Number(one.effect?.getComputedTiming().endTime ?? 0)),
    );
    for (const end of ends) expect(end).toBeLessThanOrEqual(2000);
  }
});

test('colour is never the only sign of a link', async ({ deck, page }) => {
  await deck.read('?view=reading');
  const bare = await page
    .getByRole('main')
    .evaluate((main) =>
      [...main.querySelectorAll('p a, li a, dd a')]
        .filter((link) => link.checkVisibility() && getComputedStyle(link).textDecorationLine === 'none')
        .map((link) => link.textContent),
    );
  expect(bare).toEqual([]);
});
