import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixture';

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
