/** The grid: every slide in every view in every state of system, window and preferences. A cell is one page, walked from the first slide to the last; what is looked at stands in `grid/in-page/`, one concern a file. */
import { test as onTalk } from '../support/fixture';
import { test as onSample } from '../support/sample';
import { states } from './states';
import { Cell } from './walk';

/** The talk in every state; the sample, which has every layout, in the first. */
const cells = [
  ...states.map((state) => ({ test: onTalk, state, name: state.name })),
  ...states.slice(0, 1).map((state) => ({ test: onSample, state, name: `of the sample talk ${state.name}` })),
];

for (const { test, state, name } of cells) {
  const tag = state === states[0] ? '@quick' : [];

  test(`everyone can follow every slide in the slides view ${name}`, { tag }, async ({ deck, page }) => {
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

  test(`everyone can follow every slide in the reading view ${name}`, { tag }, async ({ page }) => {
    test.slow();
    const cell = await Cell.open(page, 'reading', state);
    for (const passages of await page.locator('main details').all())
      await passages.evaluate((details) => details.toggleAttribute('open', true));
    await cell.wholePage();
    await cell.dialogs(page.locator('body'));
    await cell.hasCompared();
  });

  test(`everyone can follow every slide in the speaker view ${name}`, { tag }, async ({ deck, page }) => {
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
