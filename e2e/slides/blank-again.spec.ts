/** A screen that was blanked before the page was loaded again, on a line so slow that somebody acts before all scripts have come. */
import { expect, test } from '../support/fixture';
import { holdScripts } from '../support/held-scripts';

test('a screen that is loaded again while blank stays so on the way back in the history, and one key shows the slide', async ({
  deck,
  page,
}) => {
  await deck.open();
  await page.keyboard.press('PageDown');
  await deck.isAt(2);
  await page.keyboard.press('b');
  await expect(deck.dialog('Screen blanked')).toBeVisible();
  const send = await holdScripts(page, '**/slide-actions-*.js');
  await page.reload();
  await expect(page.locator('.deck.ready')).toBeAttached();
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/\/$/u);
  send();
  await expect(deck.dialog('Screen blanked')).toBeVisible();
  await page.keyboard.press('b');
  await deck.isAt(1);
});
