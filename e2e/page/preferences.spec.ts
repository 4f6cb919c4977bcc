import type { Page } from '@playwright/test';
import { prefers } from '../support/fixture';
import { expect, test } from '../support/sample';
import type { Deck } from '../support/sample';

/** What a person sees of the page's colours and text. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, color, fontSize, letterSpacing } = getComputedStyle(
      document.querySelector('.slide.present .slide-title, .slide .slide-title') ?? document.body,
    );
    const { backgroundColor: paper } = getComputedStyle(document.documentElement);
    return { backgroundColor, color, fontSize: Number.parseFloat(fontSize), letterSpacing, paper };
  });

async function openPreferences(deck: Deck) {
  await deck.page.keyboard.press('p');
  const dialog = deck.dialog('Preferences');
  await expect(dialog).toBeVisible();
  return dialog;
}

async function closePreferences(deck: Deck) {
  await deck.page.keyboard.press('Escape');
  await expect(deck.dialog('Preferences')).toBeHidden();
}

const group = (deck: Deck, name: string) => deck.dialog('Preferences').getByRole('group', { name });

test('the preferences open from the toolbar, by key, from the reading view and from the speaker view', async ({
  deck,
  page,
}) => {
  const dialog = deck.dialog('Preferences');
  await deck.open();
  await deck.button('Preferences').click();
  await expect(dialog).toBeVisible();
  await closePreferences(deck);
  await expect(deck.button('Preferences')).toBeFocused();
  await page.keyboard.press('p');
  await expect(dialog).toBeVisible();

  await page.goto('./?view=reading');
  await page.getByRole('button', { name: 'Preferences' }).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('p');
  await expect(dialog).toBeVisible();

  await page.goto('./?view=speaker');
  await page.getByRole('button', { name: 'Preferences' }).click();
  await expect(dialog).toBeVisible();
  await closePreferences(deck);
  await page.keyboard.press(',');
  await expect(dialog).toBeVisible();
});

test('every preference can be set with keys alone, and every control says what it is', async ({
  deck,
  page,
}) => {
  await deck.open();
  const dialog = await openPreferences(deck);
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Preferences":
      - heading "Preferences" [level=2]
      - button "Close"
      - group "Text size":
        - radio "100%" [checked]
        - radio "125%"
        - radio "150%"
        - radio "175%"
        - radio "200%"
      - group "Spacing":
        - checkbox "Wider letters"
        - checkbox "Wider words"
        - checkbox "Wider lines and paragraphs"
      - group "Theme":
        - radio "By system" [checked]
        - radio "Light"
        - radio "Dark"
      - group "Contrast":
        - radio "By system" [checked]
        - radio "Normal"
        - radio "High"
      - group "On the page":
        - checkbox "No motion"
        - checkbox "Every link underlined"
        - checkbox "Slides whole, without steps"
        - checkbox "Toolbar always in view"
        - checkbox "Shortcuts of a single letter or sign" [checked]
      - group "A screen reader hears of a new slide":
        - radio "Its title" [checked]
        - radio "Title and text"
        - radio "Nothing"
      - button "Reset everything"
  `);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(group(deck, 'Text size').getByRole('radio', { name: '125%' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('checkbox', { name: 'Wider letters' })).toBeChecked();
  await closePreferences(deck);
  expect((await looks(page)).letterSpacing).not.toBe('normal');
});

/** How many times as large text of 200 % is at least: words of slides that are larger than usual already grow less, as with zoom (fit.spec.ts). */
const grows = { slides: 1.6, reading: 1.9, speaker: 0.9 };

for (const view of ['slides', 'reading', 'speaker'] as const)
  test(
    `in the ${view} view, text size, theme and contrast take effect at once and survive a reload`,
    { tag: '@every-browser' },
    async ({ deck, page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`./?view=${view}`);
      await expect(page.locator('.slide-title').first()).toBeAttached();
      const before = await looks(page);
      await page.keyboard.press(',');
      await group(deck, 'Text size').getByText('200%').click();
      await group(deck, 'Theme').getByText('Dark').click();
      const dark = await looks(page);
      expect(dark.fontSize).toBeGreaterThan(before.fontSize * grows[view]);
      expect(dark.paper).not.toBe(before.paper);
      await group(deck, 'Contrast').getByText('High').click();
      expect((await looks(page)).paper).toBe('rgb(0, 0, 0)');
      await closePreferences(deck);
      const chosen = await looks(page);
      await page.reload();
      await expect.poll(() => looks(page)).toEqual(chosen);
    },
  );

test('a stored theme holds from the first paint on', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await prefers(page, { theme: 'dark' });
  await page.addInitScript(() => {
    const papers: string[] = [];
    Object.assign(window, { papers });
    const look = () => {
      if (document.body) papers.push(getComputedStyle(document.documentElement).backgroundColor);
      if (papers.length < 20) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('./');
  await page.waitForFunction(() => (window as unknown as { papers: string[] }).papers.length === 20); // put there above
  const papers = await page.evaluate(() => (window as unknown as { papers: string[] }).papers); // put there above
  expect([...new Set(papers)]).toEqual(['rgb(20, 24, 26)']);
});

test('what a person has not set follows the system, live', async ({ deck, page }) => {
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  await deck.open();
  const light = await looks(page);
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'no-preference' });
  expect((await looks(page)).paper).not.toBe(light.paper);
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  expect((await looks(page)).paper).toBe('rgb(255, 255, 255)');
  await openPreferences(deck);
  await group(deck, 'Contrast').getByText('Normal').click();
  expect((await looks(page)).paper).toBe(light.paper);
});

test('high contrast by choice is high contrast by system, in every colour', async ({ page }) => {
  const roles = () =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const names = [
        'paper',
        'panel',
        'ink',
        'ink-quiet',
        'accent',
        'line',
        'contour',
        'land',
        'hairline',
        'focus',
      ];
      const probe = document.body.appendChild(document.createElement('i'));
      return [
        style.getPropertyValue('--line-weight'),
        ...names.map((name) => {
          probe.style.color = `var(--${name})`;
          return getComputedStyle(probe).color;
        }),
      ];
    });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
    await page.goto('./');
    const usual = await roles();
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    const bySystem = await roles();
    expect(bySystem).not.toEqual(usual);
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
    await page.evaluate(() => (document.documentElement.dataset['contrast'] = 'high'));
    expect(await roles()).toEqual(bySystem);
  }
});

test('spacing is as wide as WCAG 1.4.12 asks', { tag: '@every-browser' }, async ({ deck, page }) => {
  await page.goto('./?view=reading');
  await openPreferences(deck);
  for (const name of ['Wider letters', 'Wider words', 'Wider lines and paragraphs'])
    await deck.dialog('Preferences').getByText(name).click();
  const spacingOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { fontSize, letterSpacing, wordSpacing, lineHeight, marginBlockEnd } =
          getComputedStyle(element);
        return [letterSpacing, wordSpacing, lineHeight, marginBlockEnd].map((value) =>
          Math.round((100 * Number.parseFloat(value)) / Number.parseFloat(fontSize)),
        );
      });
  const atLeast = (wanted: readonly number[], found: readonly number[]) =>
    expect(
      found.map((percent, at) => Math.min(percent, wanted[at] ?? 0)),
      'percent of the text size',
    ).toEqual(wanted);
  atLeast([12, 16, 150, 200], await spacingOf('.notes .spoken'));
  atLeast([12, 16, 150, 0], await spacingOf('.slide-title'));
});

test('without motion nothing on the page moves', async ({ deck, page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await deck.open();
  const moving = () =>
    page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
  await page.keyboard.press('ArrowRight');
  await expect.poll(moving).toBeGreaterThan(0);
  await openPreferences(deck);
  await deck.dialog('Preferences').getByText('No motion').click();
  await closePreferences(deck);
  await page.keyboard.press('ArrowRight');
  expect(await moving()).toBe(0);
});

test('links can be underlined, all of them', { tag: '@every-browser' }, async ({ deck, page }) => {
  await page.goto('./?view=reading');
  await openPreferences(deck);
  await deck.dialog('Preferences').getByText('Every link underlined').click();
  await closePreferences(deck);
  const lines = await page
    .locator('a:visible, summary:visible')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine));
  expect(new Set(lines)).toEqual(new Set(['underline']));
});

test(
  'single-key shortcuts can be turned off and on, and no other key suffers',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.open();
    await openPreferences(deck);
    await deck.dialog('Preferences').getByText('Shortcuts of a single letter or sign').click();
    await closePreferences(deck);
    for (const key of ['c', '?', 'b', '.', 'r', 'p', ',', 's', 'f']) await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await deck.isAt(1);
    await page.keyboard.press('ArrowRight');
    await deck.isAt(2);
    await page.keyboard.press('Space');
    await deck.isAt(3);
    await deck.button('Preferences').click();
    await deck.dialog('Preferences').getByText('Shortcuts of a single letter or sign').click();
    await closePreferences(deck);
    await page.keyboard.press('c');
    await expect(deck.dialog('Contents')).toBeVisible();
  },
);

test('the toolbar steps aside while slides are turned by key, unless it is to stay', async ({
  deck,
  page,
}) => {
  await deck.open();
  await page.waitForLoadState('networkidle'); // what comes after the slides is there
  const opacity = () => deck.toolbar.getByRole('toolbar').evaluate((bar) => getComputedStyle(bar).opacity);
  await page.keyboard.press('ArrowRight');
  await expect.poll(opacity).toBe('0');
  await openPreferences(deck);
  await deck.dialog('Preferences').getByText('Toolbar always in view').click();
  await closePreferences(deck);
  await page.keyboard.press('ArrowRight');
  await deck.isAt(3);
  expect(await opacity()).toBe('1');
});

test('slides can be seen whole, without steps', { tag: '@every-browser' }, async ({ deck, page }) => {
  await deck.open('#strands');
  const hidden = deck.slide.locator('.fragment:not(.visible)');
  await expect(hidden).toHaveCount(3);
  await openPreferences(deck);
  await deck.dialog('Preferences').getByText('Slides whole, without steps').click();
  await closePreferences(deck);
  await expect(hidden).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(deck.slide).not.toHaveAttribute('id', 'strands');
  await page.keyboard.press('ArrowLeft');
  await expect(deck.slide).toHaveAttribute('id', 'strands');
  await expect(hidden).toHaveCount(0);
  await openPreferences(deck);
  await deck.dialog('Preferences').getByText('Slides whole, without steps').click();
  await closePreferences(deck);
  await expect(hidden).toHaveCount(3);
});

test('a reset takes everything back and says so', { tag: '@every-browser' }, async ({ deck, page }) => {
  await deck.open();
  const before = await looks(page);
  const dialog = await openPreferences(deck);
  await group(deck, 'Text size').getByText('150%').click();
  await group(deck, 'Contrast').getByText('High').click();
  await dialog.getByRole('button', { name: 'Reset everything' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Everything is reset and follows the system.');
  await expect(group(deck, 'Text size').getByRole('radio', { name: '100%' })).toBeChecked();
  await expect(group(deck, 'Contrast').getByRole('radio', { name: 'By system' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'Shortcuts' })).toBeChecked();
  expect(await looks(page)).toEqual(before);
});

test(
  'where the browser keeps nothing, settings hold until the page is closed, and the dialog says so',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await deck.open();
    const before = await looks(page);
    const dialog = await openPreferences(deck);
    await group(deck, 'Text size').getByText('150%').click();
    await expect(dialog.getByText('This browser keeps no settings')).toBeVisible();
    expect((await looks(page)).fontSize).toBeGreaterThan(before.fontSize);
  },
);

test('hostile stored text changes nothing and breaks nothing', async ({ deck, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: undefined }); // far from the server the document says so
    localStorage.setItem(
      'sample.preferences',
      '{"theme":"url(https://example.org)","textSize":"<script>","__proto__":{"contrast":"high"}}',
    );
  });
  await deck.open();
  expect(await page.evaluate(() => Object.keys(document.documentElement.dataset))).toEqual([
    'talkId',
    'view',
    'begun',
  ]);
});

test(
  'what is chosen in one window holds in the others',
  { tag: '@every-browser' },
  async ({ context, deck, page }) => {
    await deck.open();
    const other = await context.newPage();
    await other.goto('./?view=reading');
    await other.keyboard.press('p');
    await other.getByRole('group', { name: 'Contrast' }).getByText('High').click();
    await expect.poll(async () => (await looks(page)).paper).toBe('rgb(255, 255, 255)');
  },
);

test('a new slide is announced by title, with its text, or not at all', async ({ deck, page }) => {
  const heard = page.locator('body > [role="status"]').filter({ visible: true });
  await deck.open('#tally');
  await page.keyboard.press('ArrowRight');
  await expect(heard).toHaveText(/^Slide 5 of \d+: [^.]+$/u);

  await openPreferences(deck);
  await deck.dialog('Preferences').getByText('Title and text').click();
  await closePreferences(deck);
  await page.keyboard.press('ArrowLeft');
  await expect(heard).toHaveText(/^Slide 4 of \d+: .+\. .*Accra.*Lima/u);
  await expect(heard).not.toHaveText(/The article, paragraph/u);

  await openPreferences(deck);
  await deck.dialog('Preferences').getByText('Nothing').click();
  await closePreferences(deck);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() =>
      said.push(document.querySelector('body > [role="status"]')?.textContent ?? ''),
    ).observe(document.querySelector('body > [role="status"]') ?? document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.keyboard.press('ArrowRight');
  await deck.isAt(5);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.filter(Boolean))).toEqual(
    [],
  ); // put there above
});
