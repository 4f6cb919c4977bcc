/** The speaker view for everybody: by keyboard, by ear, on a phone, at 400 %, in forced colours. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { prefers } from '../support/fixture';
import {
  expectPlace,
  openTalk,
  recordSpeech,
  shownSlide,
  steppedSlide,
  steppedTitle,
  test,
} from './speaker-windows';

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the outline names slide, next, notes and time as landmarks and headings', async ({ page }) => {
  const { speaker } = await openTalk(page);
  for (const name of ['Time', 'Now', 'Next', 'Notes', 'Windows and settings']) {
    await expect(speaker.getByRole('region', { name, exact: true })).toBeVisible();
    await expect(speaker.getByRole('heading', { name, exact: true })).toBeAttached();
  }
  await expect(speaker.getByRole('main')).toHaveCount(1);
  await expect(
    speaker.getByRole('region', { name: 'Now' }).getByRole('heading', { name: steppedTitle }),
  ).toBeVisible();
});

test('notes are paragraphs, in the order spoken', async ({ page }) => {
  const { speaker } = await openTalk(page);
  const paragraphs = speaker
    .getByRole('group', { name: 'Notes' })
    .getByRole('paragraph')
    .filter({ visible: true });
  await expect(paragraphs).toHaveText([/^These are three strands/u, /^In the first/u, /^In the last/u]);
});

test('a slide change says the title and nothing of the notes; a step says what it brings', async ({
  page,
}) => {
  const { speaker } = await openTalk(page);
  const spoken = await recordSpeech(speaker);
  await speaker.keyboard.press('ArrowRight');
  await expect.poll(spoken).toEqual(['The reading room opens']);
  await speaker.keyboard.press('ArrowLeft');
  await expect.poll(spoken).toEqual(['The reading room opens', 'Taken back: The reading room opens']);
  await speaker.keyboard.press('ArrowLeft');
  await expectPlace(speaker, 'tally');
  const title = await shownSlide(speaker).getByRole('heading').first().innerText();
  expect((await spoken()).slice(2)).toEqual([title]);
});

test('a slide that the audience’s window turns is said too', async ({ page }) => {
  const { slides, speaker } = await openTalk(page);
  const spoken = await recordSpeech(speaker);
  await slides.keyboard.press('End');
  await expect.poll(spoken).toHaveLength(1);
});

test('single-letter keys can be turned off, for both windows, and stay off after a reload', async ({
  page,
}) => {
  const { slides, speaker } = await openTalk(page);
  await speaker
    .getByRole('region', { name: 'Windows and settings' })
    .getByRole('button', { name: 'Preferences' })
    .click();
  await speaker.getByText('Shortcuts of a single letter or sign').click();
  await speaker.keyboard.press('Escape');
  await speaker.reload();
  await expectPlace(speaker, steppedSlide);
  for (const window of [speaker, slides]) {
    const spoken = await recordSpeech(window);
    for (const key of ['b', '.', 't', 'c', 'p', '?']) await window.keyboard.press(key);
    await expect(window.getByRole('dialog')).toHaveCount(0);
    await expect(slides.getByRole('dialog')).toHaveCount(0);
    expect(await spoken()).toEqual([]);
  }
  await expect(speaker.getByRole('button', { name: 'Start' })).toBeVisible();
  await speaker.keyboard.press('ArrowRight');
  await expectPlace(slides, steppedSlide, 1);
});

test('the skip link goes to the notes, and the address stays a slide’s', async ({ page }) => {
  const { speaker } = await openTalk(page);
  await speaker.keyboard.press('Tab');
  await speaker.getByRole('link', { name: 'Skip to the notes' }).press('Enter');
  await expect(speaker.getByRole('group', { name: 'Notes' })).toBeFocused();
  expect(speaker.url()).toContain(`#${steppedSlide}`);
});

test('keys that a control uses stay its own', async ({ page }) => {
  const { speaker } = await openTalk(page);
  const size = speaker.getByRole('slider', { name: 'Notes size' });
  await size.focus();
  await speaker.keyboard.press('ArrowRight');
  await expect(size).toHaveAttribute('aria-valuetext', '125%');
  await expectPlace(speaker, steppedSlide);
  await speaker.getByRole('button', { name: 'Previous' }).focus();
  await speaker.keyboard.press('Space');
  await expectPlace(speaker, 'tally');
});

test('notes grow to four times their size, wrap, and stay so after a reload', async ({ page }) => {
  const { speaker } = await openTalk(page);
  const words = speaker.getByText('These are three strands, in three steps.');
  const size = () => words.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await speaker.getByRole('slider', { name: 'Notes size' }).fill('400');
  expect(await size()).toBeCloseTo(before * 4);
  await speaker.reload();
  await expectPlace(speaker, steppedSlide);
  expect(await size()).toBeCloseTo(before * 4);
  const notes = speaker.getByRole('group', { name: 'Notes' });
  expect(await notes.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  for (let count = 0; count < 12; count += 1) await speaker.keyboard.press('-');
  expect(await size()).toBeCloseTo(before);
});

test('notes that do not fit are scrolled with the arrow keys, and the clicker’s keys still drive', async ({
  page,
}) => {
  const { speaker } = await openTalk(page);
  await speaker.getByRole('slider', { name: 'Notes size' }).fill('400');
  const notes = speaker.getByRole('group', { name: 'Notes' });
  await speaker.keyboard.press('n');
  await expect(notes).toBeFocused();
  await speaker.keyboard.press('ArrowDown');
  await expect.poll(() => notes.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  await expectPlace(speaker, steppedSlide);
  await speaker.keyboard.press('PageDown');
  await expectPlace(speaker, steppedSlide, 1);
});

test('the notes are a stop of Tab while they scroll, and only then', async ({ page }) => {
  const { speaker } = await openTalk(page);
  await speaker.setViewportSize({ width: 1920, height: 1200 });
  const notes = speaker.getByRole('group', { name: 'Notes' });
  const size = speaker.getByRole('slider', { name: 'Notes size' });
  await size.focus();
  await speaker.keyboard.press('Tab');
  await expect(speaker.getByRole('button', { name: 'Rehearse' })).toBeFocused();
  await size.fill('400');
  await expect(notes).toHaveAttribute('tabindex', '0');
  await size.focus();
  await speaker.keyboard.press('Tab');
  await expect(notes).toBeFocused();
  await size.fill('100');
  await size.focus();
  await expect(notes).not.toHaveAttribute('tabindex');
});

test('the skip link reaches notes that are no stop of Tab, and they are none again afterwards', async ({
  page,
}) => {
  const { speaker } = await openTalk(page);
  await speaker.setViewportSize({ width: 1920, height: 1200 });
  const notes = speaker.getByRole('group', { name: 'Notes' });
  await speaker.keyboard.press('n');
  await expect(notes).toBeFocused();
  await speaker.keyboard.press('Tab');
  await expect(speaker.getByRole('button', { name: 'Rehearse' })).toBeFocused();
  await expect(notes).not.toHaveAttribute('tabindex');
});

test('light and dark are this window’s own', async ({ page }) => {
  const { slides, speaker } = await openTalk(page);
  const paper = (window: Page, selector: string) =>
    window.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
  const light = await paper(slides, 'html');
  await speaker.getByRole('button', { name: 'Settings' }).click();
  await speaker.getByLabel('Colours of this window').selectOption('Dark');
  expect(await paper(speaker, 'html')).not.toBe(light);
  expect(await paper(speaker, '.deck')).toBe(light);
  expect(await paper(slides, 'html')).toBe(light);
  await speaker.reload();
  await expectPlace(speaker, steppedSlide);
  expect(await paper(speaker, 'html')).not.toBe(light);
});

test('the preview has the colours that the audience’s window has', async ({ page }) => {
  const { slides, speaker } = await openTalk(page);
  const paper = () =>
    speaker.locator('.deck').evaluate((element) => getComputedStyle(element).backgroundColor);
  const light = await paper();
  await slides.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(paper).not.toBe(light);
  await slides.emulateMedia({ colorScheme: 'light' });
  await expect.poll(paper).toBe(light);
});

for (const { name, size, text } of [
  { name: 'a phone', size: { width: 320, height: 640 }, text: 1 },
  { name: '1280 px at 400 %', size: { width: 320, height: 256 }, text: 1 },
  { name: 'a small laptop with text at 200 %', size: { width: 1024, height: 640 }, text: 2 },
])
  test(`on ${name}, nothing is lost and nothing scrolls sideways`, async ({ page }) => {
    const { speaker } = await openTalk(page);
    await speaker.setViewportSize(size);
    const client = await speaker.context().newCDPSession(speaker);
    await client.send('Page.setFontSizes', { fontSizes: { standard: 16 * text } });
    expect(await sidewaysScroll(speaker)).toBe(0);
    for (const button of await speaker
      .getByRole('main')
      .getByRole('button')
      .filter({ visible: true })
      .all()) {
      await button.scrollIntoViewIfNeeded();
      await expect(button).toBeInViewport({ ratio: 1 });
      const box = await button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
    for (const region of ['Time', 'Now', 'Next', 'Notes'])
      await expect(speaker.getByRole('region', { name: region, exact: true })).toBeVisible();
  });

for (const [size, window, textSize] of [
  ['a window of 1024 by 768', { width: 1024, height: 768 }, '100'],
  ['a laptop’s window', { width: 1280, height: 800 }, '100'],
  ['a large window', { width: 1920, height: 1080 }, '100'],
  ['a laptop’s window with text at 150 %', { width: 1280, height: 800 }, '150'],
  ['a large window with text at 200 %', { width: 1920, height: 1080 }, '200'],
] as const)
  test(`in ${size} clock, slide and notes are in sight at once`, async ({ page }) => {
    await page.setViewportSize(window);
    await prefers(page, { textSize });
    await page.goto('./?view=speaker#statement');
    const notes = page.getByRole('group', { name: 'Notes' });
    await expect(notes).toBeInViewport({ ratio: 0.6 });
    await expect(page.locator('[data-elapsed]')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('region', { name: 'Now', exact: true })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(window.width);
  });

test('where there is room the next slide is at least half as wide as the one that is shown', async ({
  page,
}) => {
  for (const window of [
    { width: 1024, height: 768 },
    { width: 1280, height: 800 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(window);
    await page.goto('./?view=speaker');
    const width = (selector: string) => page.locator(selector).evaluate((box) => box.clientWidth);
    await expect.poll(() => width('[data-deck]')).toBeGreaterThan(window.width * 0.36);
    await expect
      .poll(async () => (await width('[data-next-preview]')) / (await width('[data-deck]')))
      .toBeGreaterThan(0.5);
  }
});

test('in forced colours, edges and states are still seen', async ({ page }) => {
  const { speaker } = await openTalk(page);
  await speaker.emulateMedia({ forcedColors: 'active' });
  await speaker.getByRole('button', { name: 'Blank' }).click();
  const button = speaker.getByRole('button', { name: 'Blank' });
  const mark = await button.evaluate((element) => getComputedStyle(element, '::before').content);
  expect(mark).toContain('✓');
  for (const element of [button, speaker.locator('.pace-plan'), speaker.locator('.pace-place')])
    expect(await element.evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe('solid');
});

test('on a blank screen, the way back can be seen and hit', async ({ page }) => {
  const { slides } = await openTalk(page);
  await slides.keyboard.press('b');
  const button = slides.getByRole('button', { name: 'Show the slides again' });
  await expect(button).toHaveCSS('color', 'rgb(255, 255, 255)');
  await expect(button).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('the view says whether the screen is kept awake, and asks for it only after the person has acted', async ({
  page,
}) => {
  await page.context().addInitScript(() => {
    const asked: string[] = [];
    Reflect.set(globalThis, 'asked', asked);
    const sentinel = new EventTarget();
    Reflect.set(sentinel, 'release', async () => sentinel.dispatchEvent(new Event('release')));
    Object.defineProperty(Navigator.prototype, 'wakeLock', {
      get: () => ({ request: async (kind: string) => (asked.push(kind), sentinel) }),
    });
    Reflect.set(window, 'getScreenDetails', async () => asked.push('screens'));
  });
  const { speaker } = await openTalk(page);
  const asked = () => speaker.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);
  await expect(speaker.getByText('The screen may go to sleep.')).toBeVisible();
  expect(await asked()).toEqual([]);
  await speaker.getByRole('button', { name: 'Start' }).click();
  await expect(speaker.getByText('The screen is kept awake.')).toBeVisible();
  expect(await asked()).toEqual(['screen']);
  await speaker.getByRole('button', { name: 'Settings' }).click();
  await speaker.getByRole('button', { name: 'Keep the screen awake' }).click();
  await expect(speaker.getByText('The screen may go to sleep.')).toBeAttached();
});

test('a refused or missing wake lock is said', async ({ page }) => {
  await page.context().addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'wakeLock', {
      get: () => ({ request: () => Promise.reject(new DOMException('No', 'NotAllowedError')) }),
    }),
  );
  const { speaker } = await openTalk(page);
  await speaker.getByRole('button', { name: 'Start' }).click();
  await expect(speaker.getByText('The browser did not allow the screen to be kept awake.')).toBeVisible();
});

test('with a second display, the slides are offered to it; the browser is asked after the press', async ({
  page,
}) => {
  await page.context().addInitScript(() => {
    const own = { availLeft: 0, availTop: 0, availWidth: 1280, availHeight: 720 };
    const other = { availLeft: 1280, availTop: 0, availWidth: 1920, availHeight: 1080 };
    Reflect.set(window, 'getScreenDetails', async () => ({ screens: [own, other], currentScreen: own }));
    const open = window.open.bind(window);
    window.open = (address, target, features) => {
      Reflect.set(window, 'features', features);
      return open(address, target, features);
    };
  });
  const { speaker } = await openTalk(page);
  await speaker.getByRole('button', { name: 'Settings' }).click();
  const [second] = await Promise.all([
    speaker.waitForEvent('popup'),
    speaker.getByRole('button', { name: 'Slides to the other display' }).click(),
  ]);
  await expect(speaker.getByText('The slides are on the other display.')).toBeVisible();
  expect(await speaker.evaluate(() => Reflect.get(window, 'features') as string)).toContain('left=1280');
  await expectPlace(second, steppedSlide);
});

test('with one display, or without the permission, the view says how to go on', async ({ page }) => {
  await page.context().addInitScript(() => {
    let refuse = false;
    const own = {};
    Reflect.set(window, 'getScreenDetails', async () => {
      if (refuse) throw new DOMException('No', 'NotAllowedError');
      refuse = true;
      return { screens: [own], currentScreen: own };
    });
  });
  const { speaker } = await openTalk(page);
  await speaker.getByRole('button', { name: 'Settings' }).click();
  const button = speaker.getByRole('button', { name: 'Slides to the other display' });
  await button.click();
  await expect(speaker.getByText('Only one display is connected.')).toBeVisible();
  await button.click();
  await expect(speaker.getByText('The browser may not see the displays.')).toBeVisible();
});

test('without Window Management, the view says how slides get to the projector', async ({ page }) => {
  await page.context().addInitScript(() => Reflect.deleteProperty(window, 'getScreenDetails'));
  const { speaker } = await openTalk(page);
  await speaker.getByRole('button', { name: 'Settings' }).click();
  await expect(speaker.getByText('For a projector, drag the slides window')).toBeVisible();
  await expect(speaker.getByRole('button', { name: 'Slides to the other display' })).toBeHidden();
});
