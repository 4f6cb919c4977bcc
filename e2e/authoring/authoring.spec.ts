import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { Deck } from '../support/fixture';

interface Author {
  readonly address: string;
  /** Replaces words in a file of the copy. */
  readonly edit: (file: string, words: string, others: string) => Promise<void>;
}

const sources = ['slides', 'src', 'assets', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json'];

/** A copy of the project with `vite` running in it, for a test to write in. It lies beside the sources: `vite` does not watch what is in `test-results`. */
const test = base.extend<{ readonly author: Author }>({
  // Playwright asks for the braces.
  // oxlint-disable-next-line no-empty-pattern
  author: async ({}, use) => {
    const copy = await mkdtemp(resolve('.copy-'));
    for (const source of sources) await cp(source, `${copy}/${source}`, { recursive: true });
    const port = await freePort();
    const server = spawn(
      process.execPath,
      [
        resolve('node_modules/vite/bin/vite.js'),
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        '--strictPort',
      ],
      { cwd: copy, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    await ready(server);
    await use({
      address: `http://127.0.0.1:${port}/`,
      edit: async (file, words, others) => {
        const text = await readFile(`${copy}/${file}`, 'utf8');
        expect(text).toContain(words);
        await writeFile(`${copy}/${file}`, text.replace(words, others));
      },
    });
    server.kill();
    await rm(copy, { recursive: true, force: true });
  },
});

async function ready(server: ChildProcess): Promise<void> {
  let printed = '';
  server.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  await expect.poll(() => printed, { timeout: 30_000 }).toContain('127.0.0.1');
}

function freePort(): Promise<number> {
  return new Promise((found, refused) => {
    const server = createServer();
    server.once('error', refused);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

test('what an author changes in a slide is on the screen at once, on the same slide', async ({
  author,
  page,
}) => {
  const deck = new Deck(page);
  await page.goto(`${author.address}#taiwan-policy`);
  await deck.isPresented();
  await expect(deck.slide.getByText('The article’s words for Biden’s position')).toBeVisible();
  await expect(deck.slide.getByRole('heading'), 'the theme is there').toHaveCSS(
    'font-family',
    /^Newsreader/u,
  );
  await expect(deck.slide, 'slides stand one over the other').toHaveCSS('position', 'absolute');
  const times: number[] = [];
  for (const [before, after] of [
    ['The article’s words for Biden’s position', 'Changed for the first time'],
    ['Changed for the first time', 'Changed for the second time'],
  ] as const) {
    const began = performance.now();
    await author.edit('slides/taiwan-policy.tsx', before, after);
    await expect(deck.slide.getByText(after)).toBeVisible({ timeout: 10_000 });
    times.push(Math.round(performance.now() - began));
    await expect(page).toHaveURL(/#taiwan-policy$/u);
    await deck.isAt(9);
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
  await author.edit('slides/bali.tsx', "id: 'bali'", "id: 'Bali'");
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay.getByText('Slide "Bali": its id is not a clean address.').first()).toBeVisible({
    timeout: 10_000,
  });
  await author.edit('slides/taiwan-policy.tsx', "'strait'],", '],');
  // The server may notice the edit only after a first reload.
  await expect(async () => {
    await page.reload();
    await expect(
      overlay.getByText('Passage "strait" (paragraph 3): no slide rests on it.').first(),
    ).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 20_000 });
  await expect(overlay.getByText('Slide "Bali": its id is not a clean address.').first()).toBeVisible();
  await author.edit('slides/taiwan-policy.tsx', "source: ['concerns', ],", "source: ['concerns', 'strait'],");
  await author.edit('slides/bali.tsx', "id: 'Bali'", "id: 'bali'");
  await expect(overlay).toHaveCount(0, { timeout: 10_000 });
  await deck.isPresented();
  await deck.isAt(1);
});
