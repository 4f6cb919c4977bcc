import { expect, test } from '../support/sample';

test('the contents find slides by word in title, slide and notes, and say where', async ({ deck, page }) => {
  await deck.open();
  await page.keyboard.press('c');
  const dialog = deck.dialog('Contents');
  const field = dialog.getByRole('searchbox', { name: 'Find a word in titles, slides and notes' });
  const all = (await deck.titles()).length;
  await expect(dialog.getByRole('link')).toHaveCount(all);

  await field.fill('sign');
  await expect(dialog.getByRole('link', { name: /on the slide, in the notes$/u }).first()).toBeVisible();

  await field.fill('captain');
  await expect(dialog.getByRole('link', { name: /on the slide$/u }).first()).toBeVisible();
  const count = await dialog.getByRole('link').count();
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThan(all);
  await expect(dialog.getByRole('status')).toHaveText(`${count} slides`);

  await field.fill('credits, with');
  await expect(dialog.getByRole('link')).toHaveText(['Sources and credits in the title, in the notes']);
  await expect(dialog.getByRole('status')).toHaveText('1 slide');

  await field.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(deck.slide).toHaveAttribute('id', 'credits');
  await expect(deck.heading('Sources and credits')).toBeFocused();

  await page.keyboard.press('c');
  await expect(field).toHaveValue('');
  await expect(dialog.getByRole('link')).toHaveCount(all);
});

test('a search without result says so, and Enter then goes nowhere', async ({ deck, page }) => {
  await deck.open();
  await page.keyboard.press('c');
  const dialog = deck.dialog('Contents');
  await dialog.getByRole('searchbox').fill('zeppelin .*');
  await expect(dialog.getByRole('link')).toHaveCount(0);
  await expect(dialog.getByRole('status')).toHaveText('No slides');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await deck.isAt(1);
});
