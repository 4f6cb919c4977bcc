import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { Copy } from '../support/copy';
import { Deck } from '../support/fixture';
import { freePort } from '../support/free-port';

interface Author {
  readonly address: string;
  readonly copy: Copy;
}

/** A copy of the project with `vite` running in it, for a test to write in. */
const test = base.extend<{ readonly author: Author }>({
  // Playwright asks for the braces.
  // oxlint-disable-next-line no-empty-pattern
  author: async ({}, use) => {
    const copy = await Copy.make();
    const port = await freePort();
    const vite = resolve('node_modules/vite/bin/vite.js');
    const server = spawn(
      process.execPath,
      [vite, '--host', '127.0.0.1', '--port', String(port), '--strictPort'],
      { cwd: copy.folder, stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, DECK: 'e2e/sample' } },
    );
    await ready(server);
    await use({ address: `http://127.0.0.1:${port}/`, copy });
    server.kill();
    await copy.remove();
  },
});

async function ready(server: ChildProcess): Promise<void> {
  let printed = '';
  server.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  await expect.poll(() => printed, { timeout: 30_000 }).toContain('127.0.0.1');
}

test('what an author changes in a slide is on the screen at once, on the same slide', async ({
  author,
  page,
}) => {
  const deck = new Deck(page);
  await page.goto(`${author.address}#statement`);
  await deck.isPresented();
  await expect(deck.slide.getByText('The Sample Gazette', { exact: true })).toBeVisible();
  await expect(deck.slide.getByRole('heading'), 'the theme is there').toHaveCSS(
    'font-family',
    /^Newsreader/u,
  );
  await expect(deck.slide, 'slides stand one over the other').toHaveCSS('position', 'absolute');
  const number = (await deck.ids()).indexOf('statement') + 1;
  const times: number[] = [];
  for (const [before, after] of [
    ['The Sample Gazette', 'Changed for the first time'],
    ['Changed for the first time', 'Changed for the second time'],
  ] as const) {
    const began = performance.now();
    await author.copy.edit('e2e/sample/words.tsx', before, after);
    await expect(deck.slide.getByText(after)).toBeVisible({ timeout: 10_000 });
    times.push(Math.round(performance.now() - began));
    await expect(page).toHaveURL(/#statement$/u);
    await deck.isAt(number);
  }
  test.info().annotations.push({ type: 'from saving to seeing, ms', description: times.join(', ') });
  console.log(`From saving a slide to seeing it: ${times.join(' and ')} ms.`);
  expect(Math.min(...times), 'milliseconds from saving to seeing').toBeLessThan(5000);
});

test('problems of the talk are told over the page, all at once, and go when they are mended', async ({
  author,
  page,
}) => {
  const deck = new Deck(page);
  await page.goto(author.address);
  await deck.isPresented();
  await author.copy.edit('e2e/sample/points.tsx', "id: 'strands'", "id: 'Strands'");
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay.getByText('Slide "Strands": its id is not a clean address.').first()).toBeVisible({
    timeout: 10_000,
  });
  await author.copy.edit('e2e/sample/time.tsx', "source: ['before', 'older'],", "source: ['before'],");
  // The server may notice the edit only after a first reload.
  await expect(async () => {
    await page.reload();
    await expect(
      overlay.getByText('Passage "older" (paragraph 4): no slide rests on it.').first(),
    ).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 20_000 });
  await expect(overlay.getByText('Slide "Strands": its id is not a clean address.').first()).toBeVisible();
  await author.copy.edit('e2e/sample/time.tsx', "source: ['before'],", "source: ['before', 'older'],");
  await author.copy.edit('e2e/sample/points.tsx', "id: 'Strands'", "id: 'strands'");
  await expect(overlay).toHaveCount(0, { timeout: 10_000 });
  await deck.isPresented();
  await deck.isAt(1);
});
