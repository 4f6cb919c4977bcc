import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixture';

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
    - main "Talk":
      - region "In talks with Xi, Biden continues U.S. push for collaboration":
        - heading "In talks with Xi, Biden continues U.S. push for collaboration" [level=1]
        - heading "What the speaker says" [level=2]
      - navigation "Contents":
        - group:
          - list:
            - listitem:
              - link "In talks with Xi, Biden continues U.S. push for collaboration"
      - region "What this talk covers":
        - heading "What this talk covers" [level=2]
        - heading "What the speaker says" [level=3]
      - region "The article, passage by passage":
        - heading "The article, passage by passage" [level=2]
    - status
  `);
});
