/** The document says its language, and runs the way that it runs. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixture';
import { misfits } from '../../src/authoring/measure/measure';

/** Serves the talk as the build writes it for a language that is written from the right. */
async function fromTheRight(page: Page): Promise<void> {
  await page.route(/\/(?:\?.*)?$/u, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(' dir="ltr"', ' dir="rtl"') });
  });
}

test('the talk says which language it is in', async ({ deck, page }) => {
  await deck.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});

test('where a language is written from the right, the left arrow goes on and the slides still fit', async ({
  deck,
  page,
}) => {
  await fromTheRight(page);
  await deck.open();
  const titles = await deck.titles();
  await page.keyboard.press('ArrowLeft');
  await deck.isAt(2);
  await page.keyboard.press('ArrowRight');
  await deck.isAt(1);
  const edge = (name: 'Previous' | 'Next') =>
    deck.button(name).evaluate((button) => button.getBoundingClientRect().left);
  expect(await edge('Previous'), 'Previous stands right of Next').toBeGreaterThan(await edge('Next'));
  for (const [index, title] of titles.entries())
    await test.step(title, async () => {
      await deck.position.fill(String(index + 1));
      await deck.isAt(index + 1);
      await deck.showSteps();
      expect.soft(await misfits(deck.slide), title).toEqual([]);
    });
});
