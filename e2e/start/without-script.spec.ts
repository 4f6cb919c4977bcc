import { expect, test } from '../support/fixture';

test.use({ javaScriptEnabled: false });

test.beforeEach(async ({ deck }) => {
  await deck.read('');
});

test('every slide is there, in order, with its heading and its notes', async ({ deck, page }) => {
  const titles = await deck.titles();
  expect(titles.length).toBeGreaterThan(15);
  const headings = page.getByRole('main').getByRole('heading');
  const expected = titles.flatMap((title) => [title, 'What the speaker says']);
  await expect(headings).toHaveText([...expected, 'The article, passage by passage']);
  for (const heading of await headings.all()) await expect(heading).toBeVisible();
});

test('the contents lead to the slides', async ({ deck, page }) => {
  const titles = await deck.titles();
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: titles[8] ?? '' })
    .click();
  await expect(page).toHaveURL(/#taiwan-policy$/u);
  await expect(deck.heading(titles[8] ?? '')).toBeInViewport();
});

test('the passages open under their slide and stand in the article at the end', async ({ page }) => {
  const slide = page.locator('#taiwan-policy');
  const sentence = page.getByText('strongly opposing any unilateral change in the status quo.');
  await slide.getByText(/^Source: the article/u).click();
  await expect(slide.getByRole('blockquote').filter({ has: sentence }).last()).toBeVisible();
  await expect(page.locator('#passage-strait')).toBeVisible();
});

test('nothing is offered that would need a script', async ({ page }) => {
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('slider')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Slides', exact: true })).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('drawings have their text alternatives and steps are all shown', async ({ page }) => {
  await expect(page.locator('#where-they-met').getByRole('img').first()).toHaveAccessibleName(/Luxembourg/u);
  await expect(
    page.locator('#three-challenges').getByText('Counternarcotics efforts', { exact: true }),
  ).toBeVisible();
});
