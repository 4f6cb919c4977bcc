import { expect, test } from '../support/sample';

test('each heading of the reading view has a link that can be copied', async ({ context, deck, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await deck.read('?view=reading');
  const titles = await deck.titles();
  for (const title of titles)
    await expect(page.getByRole('link', { name: `Link to “${title}”` })).toHaveCount(1);
  await page.getByRole('link', { name: 'Link to “A statement by itself”' }).click();
  await expect(page.getByRole('status')).toHaveText('The link is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?view=reading#statement$/u);
});

test('in a window of 320 px with text at 200 % the link of a heading stands on none of its words', async ({
  deck,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await deck.prefers({ textSize: '200' });
  await deck.read('?view=reading');
  const covered = await page.locator('.slide .heading').evaluateAll((headings) =>
    headings.flatMap((heading) => {
      const link = heading.querySelector('.heading-link svg')?.getBoundingClientRect();
      const words = [...heading.querySelectorAll('.kicker > *')].flatMap((part) => [
        ...part.getClientRects(),
      ]);
      return words.some((word) => link && word.right > link.left && word.top < link.bottom)
        ? [heading.textContent]
        : [];
    }),
  );
  expect(covered).toEqual([]);
});

test('passages and slides lead to one another', async ({ deck, page }) => {
  await deck.read('?view=reading');
  const pairs = await page
    .locator('.slide')
    .evaluateAll((slides) =>
      slides.flatMap((slide) =>
        [...slide.querySelectorAll('.passage-link')].map((link) => [
          slide.id,
          link.getAttribute('href')?.slice(1),
        ]),
      ),
    );
  const back = await page
    .locator('.passage')
    .evaluateAll((passages) =>
      passages.flatMap((passage) =>
        [...(passage.nextElementSibling?.querySelectorAll('a') ?? [])].map((link) => [
          link.getAttribute('href')?.slice(1),
          passage.id,
        ]),
      ),
    );
  expect(pairs.length).toBeGreaterThan(20);
  expect(back.map(String).toSorted()).toEqual(pairs.map(String).toSorted());
  await page
    .getByRole('link', { name: /: A statement by itself/u })
    .first()
    .click();
  await expect(deck.heading('A statement by itself')).toBeInViewport();
});
