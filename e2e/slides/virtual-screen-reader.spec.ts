/** One walk through the sample talk with a virtual screen reader in the browser, from the first slide to the last. What it says is kept, and reviewed: `npx playwright test e2e/slides/virtual-screen-reader.spec.ts -u` writes it anew. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { bundled } from '../../src/authoring/measure/bundled';
import { expect, painted, test } from '../support/sample';
import { linesOf } from '../support/listener/transcript';

declare global {
  interface Window {
    readonly listener: typeof import('../support/listener/in-page');
  }
}

const file = new URL('./transcripts/virtual-screen-reader.md', import.meta.url);

const intro = `# A walk through the sample talk with a virtual screen reader

\`@guidepup/virtual-screen-reader\` in the built page: the Right arrow from the first slide to the last, and each slide read from its first thing to its last once all its steps are shown, with the passages it rests on opened. What is marked \`polite\` is said by itself after the key. The reader follows the specifications and no product: what it says in one breath others may say in two. Items of lists and rows are shortened; ends of things are left out.

Reviewed by reading: each slide and each step is said once, in order; what is read on is in the order of the slide; a drawing is heard as a sentence before the words it belongs to, and its data as a list or table after it.
`;

/** The key, pressed, and what is said by itself. */
async function turn(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => window.listener.listen());
  await page.keyboard.press('ArrowRight');
  await painted(page);
  return page.evaluate(() => window.listener.heard());
}

test('a virtual screen reader says every slide and every step once, and reads each slide in order', async ({
  deck,
  page,
}, testInfo) => {
  test.slow();
  await deck.open();
  await page.evaluate(await bundled(new URL('../support/listener/in-page.ts', import.meta.url), 'listener'));
  const titles = await deck.titles();
  const told: string[] = [];
  const said: string[] = [];
  for (const [index, title] of titles.entries()) {
    told.push('', `## ${index + 1}. ${title}`, '');
    const hidden = deck.slide.locator('.fragment:not(.visible)');
    for (let first = index > 0; first || (await hidden.count()); first = false) {
      const phrases = await turn(page);
      said.push(...phrases);
      told.push('Right arrow:', '', ...phrases.map((phrase) => `> ${phrase}`), '');
    }
    await deck.slide.locator('details').evaluateAll((passages) => {
      for (const one of passages) one.toggleAttribute('open', true);
    });
    const phrases = await page.evaluate(() => window.listener.readSlide());
    expect
      .soft(
        phrases.filter((phrase) => phrase.startsWith('heading')),
        title,
      )
      .toHaveLength(1);
    told.push('Read on:', '', '```', ...linesOf(phrases), '```');
  }
  const slides = said.filter((phrase) => phrase.startsWith('polite: Slide '));
  expect(slides).toEqual(
    titles.slice(1).map((title, index) => `polite: Slide ${index + 2} of ${titles.length}: ${title}`),
  );
  const text = `${intro}${told.join('\n')}\n`;
  if (['all', 'changed'].includes(testInfo.config.updateSnapshots)) await writeFile(file, text);
  expect(text, 'e2e/slides/transcripts/virtual-screen-reader.md').toBe(await readFile(file, 'utf8'));
});
