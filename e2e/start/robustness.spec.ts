/** What becomes of the talk when something in the browser breaks or is missing. Errors are wanted here, so the page may log them. */
import { expect, test as bare } from '@playwright/test';
import type { Page } from '@playwright/test';
import { Deck, arrived } from '../support/fixture';
import { withSample } from '../support/sample';
import { holdScripts } from '../support/held-scripts';

const test = withSample(bare).extend<{ readonly deck: Deck }>({
  deck: async ({ page }, use) => {
    await use(new Deck(page));
  },
});

const without = /^The talk goes on without what this browser cannot do: /u;

/** What each kind of event is listened to for: a listener that cannot be added breaks the behaviour that needs it. */
const listeners = [
  'pointercancel',
  'fullscreenchange',
  'beforeslidechange',
  'fragmentshown',
  'keydown',
  'contextmenu',
  'input',
  'pointermove',
] as const;

/** From then on, listening to one kind of event throws. Runs in the page. */
function breakListeners(broken: string): void {
  // oxlint-disable-next-line typescript/unbound-method -- it is bound to each target below
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function breaking(this: EventTarget, ...given) {
    const ours = typeof given[2] === 'object' && given[2].signal !== undefined; // reveal.js and the runner name no signal
    if (ours && given[0] === broken) throw new Error(`No ${broken} on this browser.`);
    add.apply(this, given);
  };
}

/** Goes through three slides, by key or, where keys are what broke, by button. */
async function presents(deck: Deck, page: Page, broken: string): Promise<void> {
  await deck.isPresented();
  for (const number of [2, 3]) {
    if (broken === 'keydown') await deck.button('Next').click();
    else await page.keyboard.press('ArrowRight');
    await expect(deck.slide).toHaveAttribute('id', (await deck.ids())[number - 1] ?? '');
  }
}

for (const broken of listeners)
  test(`without ${broken} events the talk can be presented, and a sentence says what is missing`, async ({
    deck,
    page,
  }) => {
    const logged: string[] = [];
    page.on('console', (message) => message.type() === 'error' && logged.push(message.text()));
    await page.addInitScript(breakListeners, broken);
    await deck.open();
    await expect(deck.notice).toHaveText(without);
    await presents(deck, page, broken);
    expect(logged.filter((text) => text.includes(`No ${broken} on this browser.`)).length).toBeGreaterThan(0);
  });

const missing = [
  ['BroadcastChannel', () => Reflect.deleteProperty(globalThis, 'BroadcastChannel')],
  [
    'storage',
    () =>
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
  ],
  ['fullscreen', () => Object.defineProperty(Document.prototype, 'fullscreenEnabled', { value: undefined })],
  ['wake lock', () => Reflect.deleteProperty(Navigator.prototype, 'wakeLock')],
  ['view transitions', () => Reflect.deleteProperty(Document.prototype, 'startViewTransition')],
  ['service workers', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
  ['changes of media', () => Reflect.deleteProperty(MediaQueryList.prototype, 'addEventListener')],
] as const;

for (const [name, remove] of missing)
  test(`without ${name} the talk can be presented and spoken`, async ({ deck, page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(remove);
    await deck.open();
    await presents(deck, page, '');
    await page.goto('./?view=speaker#statement');
    await expect(page.getByRole('heading', { name: 'Notes', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(page).toHaveURL(/#long-statement$/u);
    expect(errors).toEqual([]);
  });

test('where full screen is refused, F says so and the slides stay', async ({ deck, page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await deck.open();
  await page.keyboard.press('f');
  await expect(deck.notice).toContainText('did not allow full screen');
  await presents(deck, page, '');
});

/** From now on, whether the screen was filled after each change. */
async function fullscreenChanges(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const seen: boolean[] = [];
    document.addEventListener('fullscreenchange', () => seen.push(document.fullscreenElement !== null));
    Reflect.set(globalThis, 'seen', seen);
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'seen') as unknown);
}

test('F pressed again and again before its script has come fills no screen that it may not fill, and works afterwards', async ({
  deck,
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('requestFullscreen')) complaints.push(message.text());
  });
  const send = await holdScripts(page, '**/slide-actions-*.js');
  await page.goto('./');
  await deck.isPresented();
  const seen = await fullscreenChanges(page);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('f'); // the third has no leave of the browser left
  send();
  await expect.poll(seen).toEqual([true, false]);
  await page.keyboard.press('f');
  await expect.poll(seen).toEqual([true, false, true]);
  expect(complaints).toEqual([]);
});

test('F pressed twice at once goes into full screen and out of it, and nothing is said', async ({
  deck,
  page,
}) => {
  await deck.open();
  const seen = await fullscreenChanges(page);
  await page.keyboard.press('f');
  await page.keyboard.press('f');
  await expect.poll(seen).toEqual([true, false]);
  await expect(deck.notice).toBeHidden();
});

const failed = 'The slides view could not start on this browser, so this is the reading view.';

const breakdowns = [
  ['cannot be loaded', { status: 404, body: '' }],
  ['throws while it loads', { contentType: 'text/javascript', body: 'throw new Error("broken");' }],
  [
    'throws while it starts',
    {
      contentType: 'text/javascript',
      body: 'export const showSlides = () => { throw new Error("broken"); }; export { showSlides as t };',
    },
  ],
] as const;

for (const [how, answer] of breakdowns)
  test(`when the slides view ${how}, the talk is read from the slide that was asked for`, async ({
    deck,
    page,
  }) => {
    await page.route('**/slides-view*.js', (route) => route.fulfill(answer));
    await page.goto('./#statement');
    await expect(deck.notice).toHaveText(failed);
    await deck.isRead();
    await expect(page.locator('#statement').getByRole('heading').first()).toBeInViewport();
    await page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('link', { name: 'One place, and what lies around it' })
      .click();
    await expect(page.locator('#one-place').getByRole('heading').first()).toBeInViewport();
  });

test('when reveal.js throws half way, nothing of it is left on the document', async ({ deck, page }) => {
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- it is bound to each element below
    const remove = Element.prototype.removeAttribute;
    Element.prototype.removeAttribute = function breaking(this: Element, name: string) {
      remove.call(this, name);
      if (name === 'aria-hidden' && this.matches('.slides > section')) throw new Error('broken');
    };
  });
  await page.goto('./');
  await expect(deck.notice).toHaveText(failed);
  await deck.isRead();
  for (const title of await deck.titles()) await expect(deck.heading(title)).toBeVisible();
  await expect(page.locator('.slides > [inert], .slides > [hidden], .slides > [aria-hidden]')).toHaveCount(0);
});

for (const width of [320, 760, 780, 1280])
  test(`at ${width} px a sentence over the reading view leaves its links in reach, and the slide that was asked for in sight`, async ({
    deck,
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    await page.route('**/slides-view*.js', (route) => route.abort());
    await page.goto('./?view=slides#statement');
    await expect(deck.notice).toHaveText(failed);
    const seen = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { x, y, width: across, height } = element.getBoundingClientRect();
          return element.contains(document.elementFromPoint(x + across / 2, y + height / 2));
        });
    for (const selector of ['.masthead a', '[data-notice]', '#statement h2'])
      await expect.poll(() => seen(selector), selector).toBe(true);
  });

test('slides that could not start are tried again when a person asks for them', async ({ deck, page }) => {
  await page.route('**/slides-view*.js', (route) => route.abort());
  await page.goto('./#statement');
  await expect(deck.notice).toHaveText(failed);
  await expect(page.locator('#statement').getByRole('heading').first()).toBeInViewport();
  await page.unroute('**/slides-view*.js');
  await page.getByRole('link', { name: 'Slides', exact: true }).click();
  await deck.isPresented();
  await deck.isAt('statement');
  await expect(deck.notice).toBeHidden();
});

test('a page that is stopped while it loads shows its slides all the same', async ({ deck, page }) => {
  let asked = 0;
  await page.route('**/slides-view*.js', async (route) => {
    asked += 1;
    if (asked > 1) await route.continue(); // the first is left without an answer
  });
  await page.goto('./#statement', { waitUntil: 'domcontentloaded' });
  expect(asked).toBe(1);
  await page.evaluate(() => stop());
  await deck.isPresented();
  await deck.isAt('statement');
  await expect(deck.notice).toBeHidden();
  expect(asked).toBe(2);
});

test('a page that is stopped before its script has come is read from the slide that was asked for', async ({
  deck,
  page,
}) => {
  let asked = false;
  await page.route('**/assets/index-*.js', () => (asked = true)); // left without an answer
  await page.goto('./#statement', { waitUntil: 'commit' });
  await expect(page.locator('[data-status]')).toBeAttached(); // the last thing in the document
  await expect.poll(() => asked).toBe(true);
  await page.evaluate(() => stop());
  await deck.isRead();
  await expect(page.locator('#statement h2')).toBeInViewport();
  for (const title of await deck.titles()) await expect(deck.heading(title)).toBeVisible();
});

test('when the whole script is lost, the document is read', async ({ deck, page }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('./');
  await deck.isRead();
  for (const title of await deck.titles()) await expect(deck.heading(title)).toBeVisible();
});

test('what was asked of slides that have been left before it could be done is not done to those that came after', async ({
  deck,
  page,
}) => {
  let come = () => undefined as void;
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/slide-actions-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./#statement');
  await deck.isPresented();
  for (const key of ['1', '2', 'Enter', 'r']) await page.keyboard.press(key);
  await deck.isRead();
  await page.getByRole('link', { name: 'Slides', exact: true }).click();
  await deck.isAt('statement');
  come();
  await arrived(page);
  await page.keyboard.press('ArrowRight');
  await deck.isAt('long-statement');
  await expect(page.locator('.slides > .present')).toHaveCount(1);
});

test('views that are switched before they are there leave the last one asked for', async ({ deck, page }) => {
  await deck.open('#statement');
  await page.evaluate(() => {
    const link = (view: string) => document.querySelector<HTMLElement>(`[data-view-link="${view}"]`);
    for (const view of ['reading', 'slides', 'reading', 'slides', 'reading', 'slides']) link(view)?.click();
  });
  await deck.isPresented();
  await deck.isAt('statement');
  await page.keyboard.press('ArrowRight');
  await deck.isAt('long-statement');
});

for (const broken of ['change', 'keydown', 'visibilitychange', 'pointermove'])
  test(`without ${broken} events the speaker view speaks on, and a sentence says what is missing`, async ({
    deck,
    page,
  }) => {
    await page.addInitScript(breakListeners, broken);
    await page.goto('./?view=speaker#statement');
    await expect(deck.notice).toHaveText(without);
    await expect(page.getByRole('region', { name: 'Notes', exact: true })).toContainText(
      'the layout statement',
      {
        useInnerText: true,
      },
    );
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(page).toHaveURL(/#long-statement$/u);
  });
