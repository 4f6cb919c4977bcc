import type { Page } from '@playwright/test';
import { test as onAnyTalk } from '../support/fixture';
import { expect, painted, test } from '../support/sample';

declare global {
  interface Window {
    /** Everything the page's live region has said, from the first moment. */
    said: string[];
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.said = [];
    document.addEventListener('DOMContentLoaded', () => {
      const region = document.querySelector('[role="status"]');
      if (!region) return;
      new MutationObserver(() => {
        const text = region.textContent?.trim() ?? '';
        if (text !== '') window.said.push(text);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    });
  });
});

const said = (page: Page) => page.evaluate(() => window.said);

/** What is said between now and when the page has come to rest after an action. */
async function saidDuring(page: Page, action: () => Promise<void>): Promise<readonly string[]> {
  const before = (await said(page)).length;
  await action();
  await painted(page);
  return (await said(page)).slice(before);
}

test('there is one live region, and it is outside the slides', async ({ deck, page }) => {
  await deck.open();
  const regions = '[aria-live], [role="status"], [role="alert"], [role="log"], output';
  await expect(page.locator(regions).locator('visible=true')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('status')).toHaveCount(0);
});

onAnyTalk('every turned slide is said once, with its number and its title', async ({ deck, page }) => {
  await deck.open();
  const titles = await deck.titles();
  for (const [index, title] of titles.entries())
    await test.step(title, async () => {
      if (index === 0) return;
      await deck.showSteps();
      expect(await saidDuring(page, () => page.keyboard.press('ArrowRight'))).toEqual([
        `Slide ${index + 1} of ${titles.length}: ${title}`,
      ]);
    });
});

test('what opens by itself says nothing', async ({ deck, page }) => {
  await deck.open();
  await painted(page);
  expect(await said(page)).toEqual([]);
});

for (const [way, turn] of [
  ['the Next button', 'Next'],
  ['the Previous button', 'Previous'],
] as const)
  test(`${way} says the new slide once and keeps the focus`, async ({ deck, page }) => {
    await deck.open('#gallery');
    const titles = await deck.titles();
    const number = turn === 'Next' ? 3 : 1;
    await deck.button(turn).focus();
    expect(await saidDuring(page, () => page.keyboard.press('Enter'))).toEqual([
      `Slide ${number} of ${titles.length}: ${titles[number - 1]}`,
    ]);
    await expect(deck.button(turn)).toBeFocused();
  });

test('the position control says the slide by its own value and not a second time', async ({ deck, page }) => {
  await deck.open();
  await deck.position.focus();
  expect(await saidDuring(page, () => page.keyboard.press('ArrowRight'))).toEqual([]);
  await expect(deck.position).toHaveAttribute('aria-valuetext', `2 of 37: ${(await deck.titles())[1]}`);
});

const jumps = [
  ['PageDown', 3],
  ['PageUp', 1],
  ['Home', 1],
  ['End', 37],
] as const;

for (const [key, number] of jumps)
  test(`${key} says nothing and puts the focus on the heading, which is read`, async ({ deck, page }) => {
    await deck.open('#gallery');
    expect(await saidDuring(page, () => page.keyboard.press(key))).toEqual([]);
    await expect(deck.heading((await deck.titles())[number - 1] ?? '')).toBeFocused();
  });

test('a jump by link, by contents and by Back says nothing and puts the focus on the heading', async ({
  deck,
  page,
}) => {
  await deck.open('#gallery');
  const titles = await deck.titles();
  const link = async () => deck.slide.getByRole('link', { name: 'Words' }).click();
  expect(await saidDuring(page, link)).toEqual([]);
  await expect(deck.heading(titles[12] ?? '')).toBeFocused();
  const contents = async () => {
    await page.keyboard.press('c');
    await deck.dialog('Contents').getByRole('link').nth(4).click();
  };
  expect(await saidDuring(page, contents)).toEqual([]);
  await expect(deck.heading(titles[4] ?? '')).toBeFocused();
  await expect(page).toHaveURL(/#strands$/u);
  const back = async () => {
    await page.goBack();
    await deck.isAt('statement');
  };
  expect(await saidDuring(page, back)).toEqual([]);
  await expect(deck.heading(titles[12] ?? '')).toBeFocused();
});

test('a step says what came, and taken back says what left', async ({ deck, page }) => {
  await deck.open('#strands');
  const first = await saidDuring(page, () => page.keyboard.press('ArrowRight'));
  expect(first).toEqual(['The reading room opens']);
  expect(await saidDuring(page, () => page.keyboard.press('ArrowRight'))).toEqual([
    'Stories are told, twice',
  ]);
  expect(await saidDuring(page, () => page.keyboard.press('ArrowLeft'))).toEqual([
    'Taken back: Stories are told, twice',
  ]);
});

test('at both ends the buttons say why they do nothing', async ({ deck, page }) => {
  await deck.open();
  expect(await saidDuring(page, () => deck.button('Previous').click({ force: true }))).toEqual([
    'This is the first slide.',
  ]);
  await page.keyboard.press('End');
  expect(await saidDuring(page, () => deck.button('Next').click({ force: true }))).toEqual([
    'This is the last slide.',
  ]);
});

test('a change of view by the window is said once', async ({ deck, page }) => {
  await deck.open('#statement');
  const narrow = async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await deck.isRead();
  };
  expect(await saidDuring(page, narrow)).toEqual([
    'Reading view. Every slide in order, with what the speaker says.',
  ]);
});

test('an unknown address is said once', async ({ deck, page }) => {
  await deck.open('#nowhere');
  await expect(deck.notice).toBeVisible();
  await painted(page);
  expect(await said(page)).toEqual([
    'There is no slide “nowhere” in this talk, so it starts at the beginning.',
  ]);
});

test('what was said does not stay to be found at the end of the page', async ({ deck, page }) => {
  await deck.open();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status')).toHaveText(/^Slide 2/u);
  await expect(page.getByRole('status')).toHaveText('');
});

test('a key that cannot go on says so', async ({ deck, page }) => {
  await deck.open();
  expect(await saidDuring(page, () => page.keyboard.press('ArrowLeft'))).toEqual([
    'This is the first slide.',
  ]);
  await page.keyboard.press('End');
  expect(await saidDuring(page, () => page.keyboard.press('ArrowRight'))).toEqual([
    'This is the last slide.',
  ]);
});

test('a step of several lines is said with pauses between them', async ({ deck, page }) => {
  await deck.open('#marks');
  expect(await saidDuring(page, () => page.keyboard.press('ArrowRight'))).toEqual([
    'Cargo. “A book that nobody reads is only cargo”',
  ]);
});

test('where one dialog follows another at once, what is said can still be heard', async ({ deck, page }) => {
  await deck.open();
  for (const [key, name] of [
    ['p', 'Preferences'],
    ['?', 'Keys and help'],
  ] as const) {
    if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape');
    await page.keyboard.press(key);
    await expect(deck.dialog(name)).toBeVisible();
  }
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>('#help-dialog')?.close();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', bubbles: true }));
  });
  await painted(page);
  await expect(deck.dialog('Preferences').getByRole('status')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('body > [role="status"]')).toHaveCount(1);
});

test('Back under an open dialog, which keeps the focus, says the slide', async ({ deck, page }) => {
  await deck.open('#tally');
  const titles = await deck.titles();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/#credits$/u); // written once the slide is painted: there is something to go back from
  await page.keyboard.press('?');
  await expect(deck.dialog('Keys and help')).toBeVisible();
  expect(await saidDuring(page, async () => void (await page.goBack()))).toEqual([
    `Slide 4 of ${titles.length}: ${titles[3]}`,
  ]);
});

test('names keep their language in what is said: in a step, in a title, in the text', async ({
  deck,
  page,
}) => {
  await deck.prefers({ announcements: 'text' });
  const status = page.getByRole('status');
  await deck.open('#strands');
  await deck.slide
    .locator('.point-heading')
    .first()
    .evaluate((heading) => {
      const name = document.createElement('i');
      name.lang = 'fr';
      name.textContent = ' à Paris';
      heading.append(name);
    });
  for (const [key, sentence] of [
    ['ArrowRight', 'The reading room opens à Paris'],
    ['ArrowLeft', 'Taken back: The reading room opens à Paris'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(status.locator('[lang="fr"]')).toHaveText('à Paris');
    expect((await said(page)).at(-1)).toBe(sentence);
  }
  await page.evaluate(() => (location.hash = '#pairs'));
  await deck.isAt('pairs');
  await page.keyboard.press('ArrowRight');
  await expect(status.locator('[lang="ar"]').first()).toHaveText('ليلى حداد');
  expect((await said(page)).at(-1)).toMatch(
    /^Slide 34 of 37: An encounter has one thing that is large\. .*ليلى حداد Ship: librarian\./u,
  );
});
