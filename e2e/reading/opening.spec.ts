/** How the page that a shared link or a phone shows begins. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixture';

const phone = { width: 390, height: 844 };

const describedAs = (page: Page) => page.locator('meta[name="description"]').getAttribute('content');

const topOf = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().top);

const fold = (page: Page) =>
  page
    .getByRole('navigation', { name: 'Contents' })
    .getByText('Contents', { exact: true })
    .filter({ visible: true });

for (const size of [phone, { width: 1280, height: 720 }])
  test(`in a window of ${size.width} px the page begins with the talk’s title, what it is and how long it takes`, async ({
    deck,
    page,
  }) => {
    await page.setViewportSize(size);
    await deck.read('?view=reading');
    const title = page.getByRole('heading', { level: 1 });
    const about = page.getByText((await describedAs(page)) ?? 'none', { exact: true });
    const length = page.getByText(/^\d+ minutes? to hear, \d+ minutes? to read$/u);
    for (const part of [title, about, length]) await expect(part).toBeInViewport({ ratio: 1 });
    expect(await topOf(title)).toBeLessThan(await topOf(about));
    expect(await topOf(length)).toBeLessThan(await topOf(page.getByRole('navigation', { name: 'Contents' })));
  });

test('on a phone the contents are a line that opens', { tag: '@every-browser' }, async ({ deck, page }) => {
  await page.setViewportSize(phone);
  await deck.read('?view=reading');
  const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
  await expect(links).toHaveCount(0);
  await fold(page).click();
  await expect(links).toHaveCount((await deck.ids()).length);
  await links.last().click();
  await expect(deck.heading((await deck.titles()).at(-1) ?? '')).toBeInViewport();
});

test('where a window is wide the contents stand open', async ({ deck, page }) => {
  await deck.read('?view=reading');
  const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
  await expect(links).toHaveCount((await deck.ids()).length);
  await expect(page.getByRole('navigation', { name: 'Contents' }).locator('summary')).toBeHidden();
});

test('slides and paper go without what only a reader needs', async ({ deck, page }) => {
  await deck.open();
  const about = page.getByText((await describedAs(page)) ?? 'none', { exact: true });
  await expect(about).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(about).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden();
});
