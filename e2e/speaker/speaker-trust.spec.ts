/** What the windows of a talk do without storage, without a channel, without popups, and with strangers. */
import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { blankScreen, expectPlace, openSlides, openTalk, steppedSlide, test } from './speaker-windows';

/** What a browser with storage switched off does: asking for it is an error already. */
const denyStorage = (context: BrowserContext) =>
  context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  });

const removeChannel = (context: BrowserContext) =>
  context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));

const failures = (...pages: readonly Page[]) => {
  const seen: string[] = [];
  for (const page of pages) page.on('pageerror', ({ message }) => seen.push(message));
  return seen;
};

const sessionOf = (page: Page) => new URL(page.url()).searchParams.get('talk') ?? '';

async function expectTheyWork(slides: Page, speaker: Page): Promise<void> {
  await speaker.keyboard.press('ArrowRight');
  await expectPlace(slides, steppedSlide, 1);
  await slides.keyboard.press('ArrowRight');
  await expectPlace(speaker, steppedSlide, 2);
  for (const page of [slides, speaker]) {
    await page.reload();
    await expectPlace(page, steppedSlide, 2);
  }
  await speaker.keyboard.press('ArrowLeft');
  await expectPlace(slides, steppedSlide, 1);
  await slides.keyboard.press('b');
  await expect(speaker.getByText('The audience sees a blank screen.')).toBeVisible();
}

test('a blocked popup leaves a sentence and a link, and the tab works as well', async ({ page, context }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openSlides(page);
  const errors = failures(page);
  await page.keyboard.press('s');
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'The browser blocked the speaker window.' }),
  ).toBeVisible();
  const [speaker] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open the speaker view in a tab' }).click(),
  ]);
  await expect(speaker.getByText('One slides window follows.')).toBeVisible();
  await expectTheyWork(page, speaker);
  expect(errors).toEqual([]);
});

test('a speaker view that is opened in a tab of its own joins the talk', async ({ page, context }) => {
  await openSlides(page);
  const [speaker] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Speaker view' }).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(speaker.getByText('One slides window follows.')).toBeVisible();
  await expectTheyWork(page, speaker);
});

test('without storage the windows work, come back from a reload, and say that settings are not kept', async ({
  page,
  context,
}) => {
  await denyStorage(context);
  const { slides, speaker } = await openTalk(page);
  const errors = failures(slides, speaker);
  await expectTheyWork(slides, speaker);
  await speaker.getByRole('button', { name: 'Settings' }).click();
  await speaker.getByLabel('Colours of this window').selectOption('Dark');
  await expect(speaker.getByText('This browser keeps no settings, so')).toBeVisible();
  expect(errors).toEqual([]);
});

test('without BroadcastChannel the windows work through their opener, and say what does not', async ({
  page,
  context,
}) => {
  await removeChannel(context);
  const { slides, speaker } = await openTalk(page);
  await expect(
    speaker.getByText('This browser joins only windows that one has opened from the other.'),
  ).toBeVisible();
  await expectTheyWork(slides, speaker);
});

test('without BroadcastChannel a third window hears of the others through the one between', async ({
  page,
  context,
}) => {
  await removeChannel(context);
  const { slides, speaker } = await openTalk(page);
  await speaker.getByRole('button', { name: 'Settings' }).click();
  const [second] = await Promise.all([
    speaker.waitForEvent('popup'),
    speaker.getByRole('button', { name: 'Open the slides' }).click(),
  ]);
  await speaker.keyboard.press('Escape');
  await expect(speaker.getByText('2 slides windows follow.')).toBeVisible();
  await expectPlace(second, steppedSlide);
  await second.keyboard.press('ArrowRight');
  for (const one of [slides, speaker, second]) await expectPlace(one, steppedSlide, 1);
  await slides.keyboard.press('ArrowRight');
  for (const one of [slides, speaker, second]) await expectPlace(one, steppedSlide, 2);
});

test('without storage and without a channel the windows work', async ({ page, context }) => {
  await denyStorage(context);
  await removeChannel(context);
  const { slides, speaker } = await openTalk(page);
  await expectTheyWork(slides, speaker);
});

test('thousands of random messages move nothing and break nothing', async ({ page }) => {
  const { slides, speaker } = await openTalk(page);
  await speaker.keyboard.press('ArrowRight');
  await expectPlace(slides, steppedSlide, 1);
  const errors = failures(slides, speaker);
  const sent = await speaker.evaluate((session) => {
    let seed = 4;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const pick = (list: readonly unknown[]) => list[Math.floor(random() * list.length)];
    const values = [null, -1, 1.5, 99, NaN, Infinity, '', '7', 'state', [], {}, [1], true, undefined, 1e300];
    const junk = () => pick(values);
    const id = 'f'.repeat(32);
    const clocks = [{ since: null, spent: [1] }, { since: -5, spent: [] }, { spent: 'x' }];
    const state = () => ({
      revision: 9_000_000,
      by: id,
      slide: pick([37, -1, 2.5, '3', NaN, null]),
      step: 0,
      blank: pick([1, 'true', null]),
      rehearsing: false,
      clock: pick(clocks),
    });
    const shapes = [
      () => junk(),
      () => ({ protocol: 'open-lines/1', session, from: id, kind: 'state', state: state() }),
      () => ({ protocol: 'open-lines/1', session, from: id, kind: 'state', state: junk() }),
      () => ({ protocol: 'open-lines/1', session, from: junk(), kind: 'state', state: junk() }),
      () => ({ protocol: 'open-lines/1', session, from: id, kind: 'pointer', at: { x: 7, y: junk() } }),
      () => ({ protocol: 'open-lines/1', session, from: id, kind: 'here', role: junk(), screen: junk() }),
      () => ({ protocol: junk(), session, from: id, kind: 'gone' }),
      () => ({ protocol: 'open-lines/1', session: id, from: id, kind: 'gone' }),
      () => ({ protocol: 'open-lines/1', session, from: id, kind: junk() }),
    ];
    const channel = new BroadcastChannel(`sample:${session}`);
    let count = 0;
    for (; count < 5000; count += 1) {
      const message = (pick(shapes) as () => unknown)();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin and takes no target
      channel.postMessage(message);
      (opener as Window).postMessage(message, '*');
    }
    channel.close();
    return count;
  }, sessionOf(speaker));
  expect(sent).toBe(5000);
  await expectPlace(slides, steppedSlide, 1);
  await expect(blankScreen(slides)).toBeHidden();
  await expect(slides.locator('.spotlight')).toBeHidden();
  await speaker.keyboard.press('ArrowRight');
  await expectPlace(slides, steppedSlide, 2);
  await slides.keyboard.press('ArrowRight');
  await expectPlace(speaker, steppedSlide, 3);
  expect(errors).toEqual([]);
});

/** A page on another origin that opens the slides, knows the talk's id, and tries to drive it. */
async function openFromElsewhere(context: BrowserContext, deck: string, state: unknown) {
  await context.route('http://elsewhere.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' }),
  );
  const elsewhere = await context.newPage();
  await elsewhere.goto('http://elsewhere.test/');
  const [slides] = await Promise.all([
    elsewhere.waitForEvent('popup'),
    elsewhere.evaluate((address) => {
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => heard.push(data));
      Reflect.set(globalThis, 'heard', heard);
      Reflect.set(globalThis, 'deck', window.open(address));
    }, deck),
  ]);
  const drive = () =>
    elsewhere.evaluate(
      (message) => (Reflect.get(globalThis, 'deck') as Window).postMessage(message, '*'),
      state,
    );
  const heard = () => elsewhere.evaluate(() => Reflect.get(globalThis, 'heard') as unknown[]);
  return { slides, drive, heard };
}

/** A message without a fault, but for who sends it. */
const wholeMessage = (session: string, slide: number) => ({
  protocol: 'open-lines/1',
  session,
  from: 'e'.repeat(32),
  kind: 'state',
  state: {
    revision: 500,
    by: 'e'.repeat(32),
    slide,
    step: 0,
    blank: true,
    rehearsing: false,
    clock: { since: null, spent: Array<number>(37).fill(0) },
  },
});

test('a page of another origin that opens the slides and knows the talk drives nothing and hears nothing', async ({
  page,
  context,
  baseURL,
}) => {
  const { speaker } = await openTalk(page);
  const session = sessionOf(speaker);
  const deck = new URL(`?view=slides&talk=${session}#${steppedSlide}`, baseURL).href;
  const { slides, drive, heard } = await openFromElsewhere(context, deck, wholeMessage(session, 3));
  await expectPlace(slides, steppedSlide);
  await drive();
  await speaker.keyboard.press('ArrowRight');
  await expectPlace(slides, steppedSlide, 1);
  await expect(blankScreen(slides)).toBeHidden();
  expect(await heard()).toEqual([]);
});

test('a frame in a page of the same origin that knows the talk drives nothing', async ({ page }) => {
  const { slides, speaker } = await openTalk(page);
  await slides.evaluate(() => document.body.append(document.createElement('iframe')));
  const stranger = slides.frames()[1];
  if (!stranger) throw new Error('There is no frame.');
  await stranger.evaluate((message) => parent.postMessage(message, '*'), wholeMessage(sessionOf(speaker), 3));
  await speaker.keyboard.press('ArrowRight');
  await expectPlace(slides, steppedSlide, 1);
  await expect(blankScreen(slides)).toBeHidden();
});

test('a message without a fault does drive the talk, so the others were dropped for their faults', async ({
  page,
}) => {
  const { slides, speaker } = await openTalk(page);
  const session = sessionOf(speaker);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin and takes no target
  await speaker.evaluate(({ name, message }) => new BroadcastChannel(name).postMessage(message), {
    name: `sample:${session}`,
    message: wholeMessage(session, 3),
  });
  await expect(slides.locator('.slide:visible').first()).toHaveId('tally');
  await expect(blankScreen(slides)).toBeVisible();
});

test('opened as a file, the talk can be read, and a sentence says what does not work and what to do', async ({
  page,
}) => {
  await page.goto(`${new URL('../../dist/index.html', import.meta.url).href}?view=speaker`);
  await expect(page.getByText('Browsers run no script module from a file')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const isStyled = await page.evaluate(() => getComputedStyle(document.body).maxInlineSize !== 'none');
  expect(isStyled).toBe(true);
});

test('served, the talk says nothing of files', async ({ page }) => {
  await openSlides(page);
  await expect(page.getByText('Browsers run no script module from a file')).toBeHidden();
});
