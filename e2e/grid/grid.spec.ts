/** The grid: every slide in every view in every state of system, window and preferences. A cell is one page, walked from the first slide to the last; what is looked at stands in `grid/in-page/`, one concern a file. */
import { test } from '../support/fixture';
import { states } from './states';
import { Cell } from './walk';

for (const state of states) {
  test(`everyone can follow every slide in the slides view ${state.name}`, async ({ deck, page }) => {
    test.slow();
    const cell = await Cell.open(page, 'slides', state);
    await cell.wholePage();
    const [ids, titles] = [await deck.ids(), await deck.titles()];
    for (let number = 1; number <= ids.length; number += 1) {
      await cell.slide(number, ids, titles);
      await cell.citation(number);
    }
    await cell.dialogs(page.locator('body'));
    await page.keyboard.press('b');
    await cell.dialog();
    await cell.hasCompared();
  });

  test(`everyone can follow every slide in the reading view ${state.name}`, async ({ page }) => {
    test.slow();
    const cell = await Cell.open(page, 'reading', state);
    for (const passages of await page.locator('main details').all())
      await passages.evaluate((details) => details.toggleAttribute('open', true));
    await cell.wholePage();
    await cell.dialogs(page.locator('body'));
    await cell.hasCompared();
  });

  test(`everyone can follow every slide in the speaker view ${state.name}`, async ({ deck, page }) => {
    test.slow();
    const cell = await Cell.open(page, 'speaker', state);
    await cell.wholePage();
    const [ids, titles] = [await deck.ids(), await deck.titles()];
    for (let number = 1; number <= ids.length; number += 1) await cell.slide(number, ids, titles);
    await page.getByRole('button', { name: 'Blank' }).press('Enter');
    await cell.wholePage('with the audience’s screen blank');
    await cell.dialogs(page.locator('body'));
    await cell.hasCompared();
  });
}
