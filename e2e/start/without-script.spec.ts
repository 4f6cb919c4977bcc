import { test as onTalk } from '../support/fixture';
import { expect, test } from '../support/sample';

test.use({ javaScriptEnabled: false });

test.beforeEach(async ({ deck, page }) => {
  await page.goto('./'); // what is fetched later is fetched by none
  await deck.isRead();
});

for (const [which, testOn, least] of [
  ['the talk', onTalk, 1],
  ['the sample talk', test, 16],
] as const)
  testOn(
    `every slide of ${which} is there, in order, with its heading and its notes`,
    { tag: '@quick' },
    async ({ deck, page }) => {
      const titles = await deck.titles();
      expect(titles.length).toBeGreaterThanOrEqual(least);
      const headings = page.getByRole('main').getByRole('heading');
      const expected = titles.flatMap((title) => [title, 'What the speaker says']);
      await expect(headings).toHaveText([...expected, 'The article, passage by passage']);
      for (const heading of await headings.all()) await expect(heading).toBeVisible();
    },
  );

test('the contents lead to the slides', async ({ deck, page }) => {
  const [titles, ids] = [await deck.titles(), await deck.ids()];
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: titles[8] ?? '' })
    .click();
  expect(new URL(page.url()).hash).toBe(`#${ids[8]}`);
  await expect(deck.heading(titles[8] ?? '')).toBeInViewport();
});

test('the passages open under their slide and stand in the article at the end', async ({ page }) => {
  const slide = page.locator('#short-quotation');
  const sentence = page.getByText('“A book that nobody reads is only cargo,” Moreno said.');
  await slide.getByText(/^Source: the article/u).click();
  await expect(slide.getByRole('blockquote').filter({ has: sentence }).last()).toBeVisible();
  await expect(page.locator('#passage-cargo')).toBeVisible();
});

test('nothing is offered that would need a script', async ({ page }) => {
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('slider')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Slides', exact: true })).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('drawings have their text alternatives and steps are all shown', async ({ page }) => {
  await expect(page.locator('#bars').getByRole('img').first()).toHaveAccessibleName(/.{20}/u);
  await expect(page.locator('#strands').getByText('The lamp is lit', { exact: true })).toBeVisible();
});
