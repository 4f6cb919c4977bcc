import { expect, test } from '../support/sample';

test.use({ viewport: { width: 1280, height: 720 } });

for (const address of ['', '?view=reading'])
  test(`on paper every slide is there, from the view at “${address}”`, async ({ deck, page }) => {
    await page.goto(`./${address}`);
    if (address === '') await deck.isPresented();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint'))); // as the browser does before it lays out the paper
    await page.emulateMedia({ media: 'print' });
    for (const title of await deck.titles())
      await expect(page.getByRole('main').locator('h1, h2').filter({ hasText: title }).first()).toBeVisible();
    await expect(page.getByText('The lamp is lit', { exact: true }).first()).toBeVisible();
    await expect(deck.toolbar).toBeHidden();
  });

test('printing hides no slide from assistive technology, and takes nothing from the screen afterwards', async ({
  deck,
  page,
}) => {
  await deck.open('#statement');
  const hidden = () => page.locator('.slide:is([aria-hidden], [hidden], [inert])').count();
  expect(await hidden()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await hidden()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await hidden()).toBe(0);
  await deck.isAt('statement');
});
