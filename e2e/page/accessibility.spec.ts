import type { Page } from '@playwright/test';
import { expect, test } from '../support/sample';

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
  await deck.open('#strands');
  const told = async () => (await exposed(page)).some(({ name }) => name === 'The lamp is lit');
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
  for (const { name } of images) expect(name).toMatch(/.{15}/u);
});

test('names in another language are marked as such wherever they stand', async ({ deck, page }) => {
  await deck.read('?view=reading');
  const unmarked = await page.getByRole('main').evaluate((main) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (/\p{Script=Arabic}/u.test(text.textContent ?? '') && !text.parentElement?.closest('[lang="ar"]'))
        found.push(text.textContent ?? '');
    return found;
  });
  expect(unmarked).toEqual([]);
  await expect(page.getByRole('main').locator('[lang="ar"]').filter({ visible: true }).first()).toBeVisible();
});

test('the slides view has this skeleton', async ({ deck, page }) => {
  await deck.open('#gallery');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the slide"
    - main "Talk":
      - region "Slides":
        - group "2 of 37 What this gallery shows":
          - heading "What this gallery shows" [level=2]
    - navigation "Slide controls":
      - toolbar "Slide controls":
        - button "Previous"
        - slider "Slide": "2"
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
      - region "A ship with a library on board calls at many harbours in two years":
        - heading "A ship with a library on board calls at many harbours in two years" [level=1]
        - heading "What the speaker says" [level=2]
      - navigation "Contents":
        - group:
          - list:
            - listitem:
              - link "A ship with a library on board calls at many harbours in two years"
      - region "What this gallery shows":
        - heading "What this gallery shows" [level=2]
        - heading "What the speaker says" [level=3]
      - region "The article, passage by passage":
        - heading "The article, passage by passage" [level=2]
    - status
  `);
});
