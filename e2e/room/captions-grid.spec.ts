/** Captions in the states of the grid: below a slide, at the foot of a page, and the view of who sends them. */
import { Cell } from '../grid/walk';
import { states } from '../grid/states';
import { expect, stepped, test } from './room';

const named = new Set([
  'in the light theme',
  'in the dark theme',
  'in forced colours',
  'with reduced motion',
  'with text at 200 %',
  'with the spacing of WCAG 1.4.12',
  'in a window of 320 px',
]);

for (const state of states.filter(({ name }) => named.has(name))) {
  const wanting = { ...state, preferences: { ...state.preferences, captions: 'shown' } };

  test(`everyone can send captions ${state.name}`, async ({ host, device }) => {
    const { page } = await device('about:blank');
    const address = `${host.network}/?view=captions&room=${host.room}#key=${host.key()}`;
    const cell = await Cell.open(page, 'captions', state, address);
    await page.getByRole('button', { name: 'Send the next line' }).press('Enter');
    await expect(page.getByRole('log').locator('p')).toHaveCount(1);
    await cell.wholePage('the captions view');
    await page.getByRole('button', { name: 'Keys and help' }).press('Enter');
    await cell.dialog();
  });

  test(`everyone can follow captions ${state.name}`, async ({ host, device }) => {
    test.slow();
    const { page: captioner } = await device(
      `${host.network}/?view=captions&room=${host.room}#key=${host.key()}`,
    );
    for (let line = 1; line <= 3; line += 1) {
      await captioner.getByRole('button', { name: 'Send the next line' }).click();
      await expect(captioner.getByRole('log').locator('p')).toHaveCount(line);
    }
    for (const view of ['slides', 'reading'] as const) {
      const { page } = await device('about:blank');
      const address = `${host.network}/?view=${view}&room=${host.room}#${stepped.id}`;
      const cell = await Cell.open(page, view, wanting, address);
      await expect(page.getByRole('log').locator('p')).toHaveCount(3);
      await cell.wholePage(`captions in the ${view} view`);
      await page.getByRole('button', { name: 'Earlier lines' }).press('Enter');
      await cell.dialog();
    }
  });
}
