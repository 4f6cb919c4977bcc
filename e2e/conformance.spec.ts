import { expect, test } from './fixture';

test('the help leads to the conformance page, which reads at 320 px too', async ({ deck, page }) => {
  await deck.open();
  await page.keyboard.press('?');
  await deck
    .dialog('Keys and help')
    .getByRole('link', { name: /^How accessible this deck is/u })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accessibility conformance');
  for (const criterion of ['1.1.1', '1.4.10', '2.1.4', '2.5.8', '3.3.8', '4.1.3'])
    await expect(page.getByText(criterion).first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
