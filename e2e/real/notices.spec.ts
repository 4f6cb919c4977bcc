/** What the page says by itself can be closed, and never keeps a small window from being read. WCAG 1.4.10, 2.4.11, 2.5.5. */
import type { Page } from '@playwright/test';
import { arrived, expect, onSample as test } from './fixture';

/** The part of the window that lies under the notice. */
const covered = (page: Page) =>
  page.locator('[data-notice-frame]').evaluate((notice) => {
    const { top, bottom } = notice.getBoundingClientRect();
    return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) / innerHeight;
  });

const closing = (page: Page) => page.getByRole('button', { name: 'Close this notice' });

/** Scrolls as a wheel does, once the page has come to rest where it began. */
async function readOn(page: Page, windows: number): Promise<void> {
  await page.mouse.move(100, 100);
  for (let turn = 0; turn < windows * 4; turn += 1) {
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, Math.ceil((page.viewportSize()?.height ?? 0) / 4));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  }
}

for (const view of ['reading', 'slides', 'speaker'])
  test(`a notice over the ${view} view is closed by its button, which is 44 px wide and high`, async ({
    deck,
    page,
  }) => {
    await page.goto(`./?view=${view}#nonsense`);
    await expect(deck.notice).toBeVisible();
    const { width = 0, height = 0 } = (await closing(page).boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await closing(page).click();
    await expect(deck.notice).toBeHidden();
  });

for (const view of ['reading', 'slides'])
  test(`Escape closes a notice over the ${view} view, and the focus is where it was`, async ({
    deck,
    page,
  }) => {
    await page.goto(`./?view=${view}#nonsense`);
    await expect(deck.notice).toBeVisible();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    let before: string | undefined;
    for (let tab = 0; tab < 60 && (await focused()) !== 'Close this notice'; tab += 1) {
      before = await focused();
      await page.keyboard.press('Tab');
    }
    await expect(closing(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(deck.notice).toBeHidden();
    expect(await focused()).toBe(before);
  });

for (const [width, height, size] of [
  [320, 256, '100'],
  [640, 360, '100'],
  [320, 150, '100'],
  [320, 640, '200'],
] as const)
  test(`in a window of ${width} × ${height} at ${size} % a notice scrolls away with the page`, async ({
    deck,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await deck.prefers({ textSize: size });
    await deck.read('?view=reading#nonsense');
    await expect(deck.notice).toBeInViewport();
    await readOn(page, 3);
    expect(await covered(page)).toBe(0);
  });

test('in a low window a notice comes to somebody who is further down too, and goes when they read on', async ({
  deck,
  page,
  quiet,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.route('**/slides-view*.js', (route) => route.abort());
  await page.goto('./?view=slides#one-place');
  await expect(deck.notice).toBeInViewport();
  await expect(page.locator('#one-place').getByRole('heading').first()).toBeInViewport();
  expect(await covered(page)).toBeLessThanOrEqual(0.5);
  await arrived(page);
  await readOn(page, 1);
  await expect(deck.notice).toBeHidden();
  expect(quiet.splice(0).join()).toContain('Failed to fetch'); // what this test refused
});

test('a notice that was small in its window gives way when the window is zoomed far in', async ({
  deck,
  page,
}) => {
  await deck.read('?view=reading#nonsense');
  await expect(deck.notice).toBeVisible();
  await page.setViewportSize({ width: 320, height: 180 });
  await readOn(page, 3);
  expect(await covered(page)).toBe(0);
});

test('where there is room a notice stays in sight while one reads, and covers little', async ({
  deck,
  page,
}) => {
  await deck.read('?view=reading#nonsense');
  await readOn(page, 2);
  await expect(deck.notice).toBeInViewport();
  expect(await covered(page)).toBeLessThanOrEqual(1 / 8);
});
