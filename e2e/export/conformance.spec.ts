import { readFile, readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, test } from '../support/fixture';
import { inspect } from '../grid/inspector';

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

test('every test that the conformance page names is there', async () => {
  const page = await readFile('ACCESSIBILITY.md', 'utf8');
  const named = new Set([...page.matchAll(/`([\w-]+\.spec\.ts)`/gu)].map(([, name]) => name ?? ''));
  expect(named.size).toBeGreaterThan(10);
  const there = new Set((await readdir('e2e', { recursive: true })).map((path) => basename(path)));
  expect([...named].filter((name) => !there.has(name))).toEqual([]);
});

test('the conformance page keeps what it says: axe finds nothing on it, light or dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('./accessibility.html');
    await inspect(page);
    expect.soft(await page.evaluate(() => window.inspector.problemsIn(document)), colorScheme).toEqual([]);
  }
});
