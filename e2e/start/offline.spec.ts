/**
 * The talk without a network, from any folder of any host. Each test serves its own copy of the built site, so that it can be changed and cut off.
 * They serve from this machine, where a talk is kept only for who asks by `?keep`; other addresses are `e2e/real/kept.spec.ts`.
 */
import type { Page } from '@playwright/test';
import { Deck } from '../support/fixture';
import { Host } from '../support/host';
import { expect, test as onSample } from '../support/sample';

const test = onSample.extend<{ readonly host: Host }>({
  host: async ({ sample }, use) => {
    const host = await Host.open(sample.folder);
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

test.use({ serviceWorkers: 'allow' });

const status = (page: Page) => page.locator('[data-kept]');
const kept = 'The talk is on this device and needs no network any more.';
const newVersion = 'A new version of this talk is here. It waits until every window of the talk is closed.';

test(
  'once the help says so, the whole talk goes on without a network, through a reload too',
  { tag: '@every-browser' },
  async ({ deck, page, host }) => {
    await deck.open('?keep');
    await deck.button('Keys and help').click();
    await expect(status(page).filter({ visible: true })).toHaveText(kept);
    await page.keyboard.press('Escape');
    await host.cut();
    await page.reload();
    await deck.isPresented();
    const ids = await deck.ids();
    for (const [index, id] of ids.entries())
      await test.step(id, async () => {
        await page.goto(`#${id}`);
        await deck.isAt(index + 1);
      });
    await page.goto('?view=reading#statement');
    await deck.isRead();
    await page.goto('index.html?view=slides#one-place');
    await deck.isAt('one-place');
  },
);

test('when the network is cut before anything else was opened, views and the speaker window still open', async ({
  deck,
  page,
  context,
  host,
}) => {
  await deck.open('?keep#statement');
  await expect(status(page)).toHaveText(kept);
  await host.cut();
  await page.keyboard.press('r');
  await deck.isRead();
  await page.getByRole('link', { name: 'Slides', exact: true }).click();
  await deck.isPresented();
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await expect(speaker.getByText('One slides window follows.')).toBeVisible();
  await speaker.getByRole('button', { name: 'Next', exact: true }).click();
  await deck.isAt('long-statement');
});

/** Opens all that there is; lists what was asked of the network in vain. */
async function openEverything(deck: Deck, page: Page): Promise<readonly string[]> {
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  for (const [key, name] of [
    ['c', 'Contents'],
    ['?', 'Keys and help'],
    ['p', 'Preferences'],
    ['b', 'Screen blanked'],
  ] as const)
    await test.step(name, async () => {
      await page.keyboard.press(key);
      await expect(deck.dialog(name)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(deck.dialog(name)).toBeHidden();
    });
  for (const id of (await deck.ids()).slice(1))
    await test.step(id, async () => {
      while ((await deck.slide.getAttribute('id')) !== id) await page.keyboard.press('ArrowRight');
      await deck.slide.getByText(/^Source: (?:the article|this talk)/u).press('Enter');
    });
  await test.step('reading view', async () => {
    await page.keyboard.press('r');
    await deck.isRead();
    await page.keyboard.press('p');
    await expect(deck.dialog('Preferences')).toBeVisible();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.keyboard.press('Escape');
  });
  await test.step('print', async () => {
    await page.evaluate(() => {
      window.print = () => {
        Reflect.set(globalThis, 'printed', document.documentElement.dataset['print']);
        dispatchEvent(new Event('afterprint'));
      };
    });
    await page.getByRole('button', { name: 'Print with notes' }).click();
    await expect
      .poll(() => page.evaluate(() => Reflect.get(globalThis, 'printed') as unknown))
      .toBe('handout');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength((await deck.ids()).length);
  });
  await page.getByRole('link', { name: 'Slides', exact: true }).click();
  await deck.isPresented();
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ family }) => !/\s/u.test(family)) // the others stand in from the device, which may lack them
      .map((font) => `${font.family} ${font.weight}: ${font.status}`);
  });
  return [...failed, ...fonts.filter((font) => font.endsWith('error'))];
}

for (const able of [true, false])
  test(`from the moment the help says so, ${able ? 'everything there is' : 'everything in a window that keeps nothing'} opens without a network`, async ({
    deck,
    page,
    host,
  }) => {
    if (!able)
      await page.addInitScript(() => {
        ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('refused'));
      });
    await deck.read('?view=reading&keep'); // where nothing but the page has been asked for
    await expect(status(page)).toContainText(able ? kept : 'open windows go on without a network');
    await host.cut();
    await page.getByRole('link', { name: 'Slides', exact: true }).click();
    await deck.isPresented();
    expect(await openEverything(deck, page)).toEqual([]);
    if (!able) return;
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await expect(speaker.getByText('One slides window follows.')).toBeVisible();
    await speaker.getByRole('button', { name: 'Settings' }).click();
    await expect(speaker.getByRole('dialog')).toBeVisible();
    await speaker.keyboard.press('Escape');
    await speaker.keyboard.press('Home');
    await deck.isAt(1);
  });

test('where nothing can be kept, an open window goes on without a network', async ({ deck, page, host }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('refused'));
  });
  await deck.open('?keep#statement');
  await expect(status(page)).toContainText('open windows go on without a network');
  await host.cut();
  await page.keyboard.press('r');
  await deck.isRead();
  await page.getByRole('link', { name: 'Slides', exact: true }).click();
  await deck.isAt('statement');
});

test('a new version does not replace a talk that is open: it says so, and waits until every window is closed', async ({
  deck,
  page,
  context,
  host,
}) => {
  await deck.open('?keep');
  await expect(status(page)).toHaveText(kept);
  await host.publishNew();
  await page.reload();
  await deck.isPresented();
  await expect(deck.notice).toHaveText(newVersion);
  await expect(page).toHaveTitle(/^A ship with a library/u);
  await page.keyboard.press('ArrowRight');
  await deck.isAt(2);
  await expect(deck.notice).toBeHidden();
  await page.reload();
  await expect(status(page)).toHaveText(newVersion);
  await expect(page).toHaveTitle(/^2\. .* A ship with a library/u);
  await page.close();
  const later = await context.newPage();
  // The browser changes versions when it finds that the last window is gone, in its own time.
  await expect
    .poll(
      async () => {
        await later.goto('about:blank');
        await later.goto(host.address);
        return later.title();
      },
      { timeout: 30_000 },
    )
    .toMatch(/^Anew: A ship with a library/u);
  await new Deck(later).isPresented();
});

test(
  'in the middle of a talk the new version is told in the help, not on the screen',
  { tag: '@every-browser' },
  async ({ deck, page, host }) => {
    await deck.open('?keep');
    await expect(status(page)).toHaveText(kept);
    await page.keyboard.press('ArrowRight');
    await deck.isAt(2);
    await host.publishNew();
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await expect(status(page)).toHaveText(newVersion);
    await expect(deck.notice).toBeHidden();
    await deck.button('Keys and help').click();
    await expect(status(page)).toBeVisible();
    await deck.isAt(2);
  },
);
