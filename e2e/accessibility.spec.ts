import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything axe knows: WCAG 2.0 to 2.2, A to AAA, and best practice. No rule is off. */
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What axe finds wrong on the page as it is now. Its source goes in through the debugger: the page's policy admits no script of others. */
async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults, RunOptions>((options) => {
    const { axe } = window as unknown as {
      readonly axe: { run: (options: RunOptions) => Promise<AxeResults> };
    }; // put there by its source
    return axe.run(options);
  }, rules);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help} (${target.join(' ')}) ${any[0]?.message ?? ''}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on any slide, ${colorScheme}`, async ({ deck, page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await deck.open();
    const titles = await deck.titles();
    for (const [index, title] of titles.entries())
      await test.step(title, async () => {
        await deck.position.fill(String(index + 1));
        await deck.isAt(index + 1);
        await deck.showSteps();
        await deck.slide.locator('summary').evaluateAll((summaries) => {
          for (const summary of summaries) if (summary instanceof HTMLElement) summary.click();
        });
        expect.soft(await violations(page)).toEqual([]);
      });
  });

for (const width of [1280, 320])
  test(`axe finds nothing in the reading view, ${width} wide`, async ({ deck, page }) => {
    await page.setViewportSize({ width, height: 720 });
    await deck.read('?view=reading');
    await page.locator('summary').evaluateAll((summaries) => {
      for (const summary of summaries) if (summary instanceof HTMLElement) summary.click();
    });
    expect(await violations(page)).toEqual([]);
  });

test('axe finds nothing in the dialogs', async ({ deck, page }) => {
  await deck.open('#taiwan-policy');
  for (const key of ['c', '?', 'b']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await violations(page), `opened with ${key}`).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('axe finds nothing with more contrast and in forced colours', async ({ deck, page }) => {
  await deck.open('#three-challenges');
  await page.emulateMedia({ contrast: 'more' });
  expect.soft(await violations(page)).toEqual([]);
  await page.emulateMedia({ contrast: null, forcedColors: 'active' });
  expect.soft(await violations(page)).toEqual([]);
});

interface Exposed {
  readonly role: string;
  readonly name: string;
}

/** What the browser itself hands to assistive technology. */
async function exposed(page: Page): Promise<readonly Exposed[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }));
}

test('only the slide that is shown is exposed to assistive technology, and it alone has a heading', async ({
  deck,
  page,
}) => {
  await deck.open();
  const titles = await deck.titles();
  for (const [index, title] of titles.entries())
    await test.step(title, async () => {
      await deck.position.fill(String(index + 1));
      await deck.isAt(index + 1);
      const nodes = await exposed(page);
      expect(nodes.filter(({ role }) => role === 'heading').map(({ name }) => name)).toEqual([title]);
      const slides = nodes.filter(({ role, name }) => role === 'group' && /^\d+ of \d+ /u.test(name));
      expect(slides.map(({ name }) => name)).toEqual([`${index + 1} of ${titles.length} ${title}`]);
    });
});

test('steps that have not come are not exposed', async ({ deck, page }) => {
  await deck.open('#three-challenges');
  const told = async () => (await exposed(page)).some(({ name }) => name === 'Counternarcotics efforts');
  expect(await told()).toBe(false);
  await deck.showSteps();
  expect(await told()).toBe(true);
});

test('every drawing has a name that tells what it shows', async ({ deck, page }) => {
  await deck.read('?view=reading');
  const images = (await exposed(page)).filter(({ role }) =>
    ['image', 'img', 'graphics-document', 'SvgRoot'].includes(role),
  );
  expect(images.length).toBeGreaterThan(10);
  for (const { name } of images) expect(name).toMatch(/.{20}/u);
});

test('Chinese names are marked as such wherever they stand', async ({ deck, page }) => {
  await deck.read('?view=reading');
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

test('the slides view has this skeleton', async ({ deck, page }) => {
  await deck.open('#what-this-talk-covers');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the slide"
    - main "Talk":
      - region "Slides":
        - group "3 of 18 What this talk covers":
          - heading "What this talk covers" [level=2]
    - navigation "Slide controls":
      - toolbar "Slide controls":
        - button "Previous"
        - slider "Slide": "3"
        - button "Next"
        - button "Contents"
        - link "Reading view"
    - status
  `);
});

test('the reading view has this skeleton', async ({ deck, page }) => {
  await deck.read('?view=reading');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the talk"
    - banner:
      - link "Slides"
    - navigation "Contents":
      - list:
        - listitem:
          - link "In talks with Xi, Biden continues U.S. push for collaboration"
    - main "Talk":
      - region "In talks with Xi, Biden continues U.S. push for collaboration":
        - heading "In talks with Xi, Biden continues U.S. push for collaboration" [level=1]
        - heading "What the speaker says" [level=2]
      - region "What this talk covers":
        - heading "What this talk covers" [level=2]
        - heading "What the speaker says" [level=3]
      - region "The article, passage by passage":
        - heading "The article, passage by passage" [level=2]
    - status
  `);
});
