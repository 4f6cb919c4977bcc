import { expect, test } from '@playwright/test';

test('Chinese names are marked as such wherever they stand', async ({ page }) => {
  await page.goto('./?view=reading');
  const unmarked = await page.getByRole('main').evaluate((main) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (
        /\b(?:Xi|Wang|Yang|Wei)\b/u.test(text.textContent ?? '') &&
        !text.parentElement?.closest('[lang="zh-Latn"]')
      )
        found.push(text.textContent ?? '');
    return found;
  });
  expect(unmarked).toEqual([]);
});
