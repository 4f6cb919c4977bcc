/** Windows that change in the middle of things: made small, loaded again, covered, dragged in. */
import type { Page } from '@playwright/test';
import { openSpeaker, openTalk, recordSpeech } from '../speaker/speaker-windows';
import { expect, onSample as test } from './fixture';

const half = { width: 683, height: 700 };
const wide = { width: 1280, height: 720 };

/** Records what is asked of the screen's wake lock, which a headless browser always refuses. */
const recordWakeLocks = (page: Page) =>
  page.context().addInitScript(() => {
    const asked: string[] = [];
    Reflect.set(globalThis, 'asked', asked);
    Object.defineProperty(Navigator.prototype, 'wakeLock', {
      get: () => ({
        request: async (kind: string) => {
          asked.push(kind);
          const sentinel = new EventTarget();
          Reflect.set(sentinel, 'release', async () => {
            asked.push('released');
            sentinel.dispatchEvent(new Event('release'));
          });
          return sentinel;
        },
      }),
    });
  });
const wakeLocksOf = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);

test.describe('a window that is made small', () => {
  test('stays slides while a talk is given: it turns, it is blanked, and a reload changes nothing', async ({
    deck,
    page,
  }) => {
    await deck.open('#one-place');
    const speaker = await openSpeaker(page);
    await page.setViewportSize(half);
    await speaker.keyboard.press('PageDown');
    await expect(page.locator('.slide.present')).toHaveId('date-line');
    await speaker.keyboard.press('b');
    await expect(deck.dialog('Screen blanked')).toBeVisible();
    await speaker.keyboard.press('b');
    await expect(page.locator('.notes:visible')).toHaveCount(0);
    await page.reload();
    await deck.isPresented();
    await expect(page.locator('.notes:visible')).toHaveCount(0);
    await expect(speaker.getByText('One slides window follows.')).toBeVisible();
  });

  for (const lost of ['slides-view', 'index'])
    test(`whose ${lost} script is gone when it is loaded again shows the audience no notes, until they are asked for`, async ({
      deck,
      page,
      quiet,
    }) => {
      await deck.open('#one-place');
      await openSpeaker(page);
      await page.route(`**/assets/${lost}-*.js`, (route) => route.abort());
      await page.goto('./?view=slides#one-place');
      await page.reload();
      await deck.isRead();
      await expect(page.locator('#one-place').getByRole('heading').first()).toBeVisible();
      await expect(page.locator('.notes:visible')).toHaveCount(0);
      await page.unroute(`**/assets/${lost}-*.js`);
      await page.goto('./?view=reading#one-place');
      await expect(page.locator('#one-place .notes')).toBeVisible();
      quiet.length = 0; // what this test refused
    });

  test('by itself becomes the page to read, and slides again when it is wide', async ({ deck, page }) => {
    await deck.open('#one-place');
    await page.setViewportSize(half);
    await deck.isRead();
    await page.setViewportSize(wide);
    await deck.isAt('one-place');
  });

  test('keeps Contents and what is typed there, and is read once they are closed', async ({ deck, page }) => {
    await page.setViewportSize({ width: 1024, height: 700 });
    await deck.open('#one-place');
    await page.keyboard.press('c');
    const field = deck.dialog('Contents').getByRole('searchbox');
    await field.click();
    await page.keyboard.type('car');
    await page.setViewportSize({ width: 1024, height: 380 });
    await page.keyboard.type('go');
    await expect(field).toHaveValue('cargo');
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape'); // the words
    await page.keyboard.press('Escape');
    await deck.isRead();
  });

  test('is slides again at once where the keyboard leaves with the dialog', async ({ deck, page }) => {
    await page.setViewportSize({ width: 1024, height: 700 });
    await deck.open('#one-place');
    await page.keyboard.press('c');
    await page.setViewportSize({ width: 1024, height: 380 });
    await deck.dialog('Contents').getByRole('searchbox').fill('A statement by itself');
    await page.keyboard.press('Enter');
    await page.setViewportSize({ width: 1024, height: 700 });
    await deck.isAt('statement');
  });

  test('stays blank', async ({ deck, page }) => {
    await deck.open('#one-place');
    await page.keyboard.press('b');
    await page.setViewportSize(half);
    await expect(deck.dialog('Screen blanked')).toBeVisible();
    await page.setViewportSize(wide);
    await expect(deck.dialog('Screen blanked')).toBeVisible();
    await page.keyboard.press('b');
    await deck.isAt('one-place');
  });
});

test.describe('F5, which clickers send to start', () => {
  for (const [key, colour] of [
    ['b', 'rgb(0, 0, 0)'],
    ['w', 'rgb(255, 255, 255)'],
  ] as const)
    test(`keeps a screen blank that ${key} has blanked, from its first paint`, async ({ deck, page }) => {
      await deck.open('#one-place');
      await page.keyboard.press(key);
      await expect(deck.dialog('Screen blanked')).toBeVisible();
      await page.addInitScript(() =>
        document.addEventListener('DOMContentLoaded', () => {
          const shown = document
            .querySelector('#one-place-title')
            ?.checkVisibility({ visibilityProperty: true });
          Reflect.set(globalThis, 'flashed', shown);
        }),
      );
      await page.reload();
      await expect(deck.dialog('Screen blanked')).toHaveCSS('background-color', colour);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'flashed') as unknown)).toBe(false);
      await page.keyboard.press(key);
      await deck.isAt('one-place');
      await page.reload();
      await deck.isAt('one-place');
      await expect(deck.dialog('Screen blanked')).toBeHidden();
    });

  test('in the speaker view keeps the screen awake while the clock runs', async ({ page }) => {
    await recordWakeLocks(page);
    const { speaker } = await openTalk(page);
    await speaker.keyboard.press('p');
    await expect(speaker.getByText('The screen is kept awake.')).toBeVisible();
    await speaker.reload();
    await expect(speaker.getByText('The screen is kept awake.')).toBeVisible();
    expect(await wakeLocksOf(speaker)).toEqual(['screen']);
  });
});

test('slides keep the screen awake in full screen, and let it sleep afterwards', async ({ deck, page }) => {
  await recordWakeLocks(page);
  await deck.open();
  await page.keyboard.press('f');
  await expect.poll(() => wakeLocksOf(page)).toEqual(['screen']);
  await page.keyboard.press('f');
  await expect.poll(() => wakeLocksOf(page)).toEqual(['screen', 'released']);
});

test('slides of a talk keep the screen awake', async ({ page }) => {
  await recordWakeLocks(page);
  const { slides } = await openTalk(page);
  await expect.poll(() => wakeLocksOf(slides)).toEqual(['screen']);
});

test('slides in full screen say when they cannot keep the screen awake', async ({ deck, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
  await deck.open();
  await page.keyboard.press('f');
  await expect(deck.notice).toContainText('cannot keep the screen awake');
});

test('a wake lock that is refused is said beside the button that asked for it, and aloud', async ({
  page,
}) => {
  await page.context().addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
  const { speaker } = await openTalk(page);
  await speaker.getByRole('button', { name: 'Settings' }).click();
  const settings = speaker.getByRole('dialog', { name: 'Windows and settings' });
  const spoken = await recordSpeech(speaker);
  await settings.getByRole('button', { name: 'Keep the screen awake' }).click();
  await expect(settings.locator('[data-awake-asked]')).toHaveText(
    'No: this browser cannot. Change its sleep setting.',
  );
  await expect(settings.locator('[data-awake-asked]')).toBeVisible();
  expect(await spoken()).toContain('No: this browser cannot. Change its sleep setting.');
});

test('a slides window that is closed in the middle of a talk is said to the speaker, aloud and in sight', async ({
  page,
}) => {
  const { slides, speaker } = await openTalk(page);
  const spoken = await recordSpeech(speaker);
  await slides.close();
  await expect(speaker.locator('[data-notice]')).toContainText('No slides window follows any more.', {
    timeout: 15_000,
  });
  await expect(speaker.locator('[data-notice]')).toBeVisible();
  expect((await spoken()).join(' ')).toContain('No slides window follows any more.');
});

for (const scheme of ['light', 'dark'] as const)
  test(`a blank screen is black in ${scheme} forced colours, and its button can be read`, async ({
    deck,
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    await deck.open();
    await page.keyboard.press('b');
    const blank = deck.dialog('Screen blanked');
    await expect(blank).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    await expect(blank.getByRole('button')).toHaveCSS('color', 'rgb(255, 255, 255)');
  });

test('a drag of the slider over the deck is one step in the history', async ({ deck, page }) => {
  await deck.open('#sample');
  const before = await page.evaluate(() => history.length);
  const box = await deck.position.boundingBox();
  if (!box) throw new Error('There is no slider.');
  await page.mouse.move(box.x + 10, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 12, box.y + box.height / 2, { steps: 40 });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 20 });
  await page.mouse.up();
  await expect(deck.slide).not.toHaveId('sample');
  const id = (await deck.slide.getAttribute('id')) ?? '';
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack({ waitUntil: 'commit' });
  await deck.isAt(1);
});

test('the pointer hides three seconds after slides are turned by key, and is back when it moves', async ({
  deck,
  page,
}) => {
  await page.clock.install();
  await deck.open('#one-place');
  await page.mouse.move(300, 300);
  const pointer = () =>
    page.evaluate(() => getComputedStyle(document.elementFromPoint(300, 300) ?? document.body).cursor);
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(2000);
  expect(await pointer()).not.toBe('none');
  await page.clock.runFor(1500);
  await expect.poll(pointer).toBe('none');
  await page.mouse.move(310, 310);
  await expect.poll(pointer).not.toBe('none');
});

test('from the speaker view one press fills the display that is chosen with the slides that follow', async ({
  page,
}) => {
  await page.context().addInitScript(() => {
    const display = (availLeft: number, label: string) => ({
      availLeft,
      availTop: 0,
      availWidth: 1920,
      availHeight: 1080,
      label,
    });
    const own = display(0, 'Laptop');
    const screens = [own, display(1920, 'Projector'), display(3840, 'Wall')];
    Reflect.set(window, 'getScreenDetails', async () => ({ screens, currentScreen: own }));
    // Only its own displays can be given to the browser, so it is asked for whichever it has.
    Object.defineProperty(HTMLElement.prototype, 'requestFullscreen', {
      value: (options: object) => {
        Reflect.set(window, 'filled', Reflect.get(options, 'screen'));
        return Reflect.apply(
          Reflect.get(Element.prototype, 'requestFullscreen'),
          document.documentElement,
          [],
        );
      },
    });
  });
  const { slides, speaker } = await openTalk(page);
  await speaker.bringToFront();
  await speaker.getByRole('button', { name: 'Settings' }).click();
  const settings = speaker.getByRole('dialog', { name: 'Windows and settings' });
  await settings.getByRole('button', { name: 'Fill the other display' }).click();
  await settings.getByRole('button', { name: 'Wall 1920 × 1080' }).click();
  await expect(settings.getByText('The slides fill the other display.')).toBeVisible();
  await expect.poll(() => slides.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  expect(await slides.evaluate(() => Reflect.get(window, 'filled') as unknown)).toMatchObject({
    availLeft: 3840,
  });
});
