/** What is kept of a talk, on hosts as they are: with a name of their own or none, with files that do not come, with no encryption, and on this machine. The help says how it stands, and it is so. */
import type { Page } from '@playwright/test';
import { expect, onSample } from './fixture';
import { Host } from '../support/host';
import type { Fault } from '../support/host';

const test = onSample.extend<{ readonly host: Host }>({
  host: async ({ sample }, use) => {
    const host = await Host.open(sample.folder);
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

/** A name that leads to this machine and is not known for it. */
const name = 'talk.test';

const wayTo = [`--host-resolver-rules=MAP ${name} 127.0.0.1`];

/** On a host that has that name; with `encrypted`, the browser takes it for one that is. */
const named = test.extend<{ readonly encrypted: boolean }>({
  encrypted: [true, { option: true }],
  baseURL: async ({ host }, use) => use(host.addressAs(name)),
  page: async ({ playwright, launchOptions, host, encrypted, contextOptions }, use) => {
    const { origin } = new URL(host.addressAs(name));
    const args = [
      ...(launchOptions.args ?? []),
      ...wayTo,
      ...(encrypted ? [`--unsafely-treat-insecure-origin-as-secure=${origin}`] : []),
    ];
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    const context = await browser.newContext({ ...contextOptions, baseURL: host.addressAs(name) });
    await use(await context.newPage());
    await browser.close();
  },
});

const help = (page: Page) => page.locator('[data-kept]');

/** What the help says, seen as a person sees it. */
async function helpSays(page: Page, words: string | RegExp): Promise<void> {
  await expect(help(page)).toHaveText(words, { timeout: 20_000 });
  await page.keyboard.press('?');
  await expect(help(page).filter({ visible: true })).toHaveText(words);
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();
}

const sentences = {
  kept: 'The talk is on this device and needs no network any more.',
  notKept: 'This browser does not keep the talk: open windows go on without a network, new ones do not.',
  notYetKept:
    'The talk is being put on this device. Until it is there, open windows go on without a network, new ones do not.',
  notEncrypted:
    'The address of this talk is not encrypted, so the browser does not keep it: open windows go on without a network, new ones do not.',
  fromThisMachine:
    'The talk comes from this machine and needs no network. When its server stops, open windows go on, new ones do not.',
  notAllCame: 'Part of the talk did not arrive and is asked for again when it is needed.',
} as const;

named('a host with a name of its own keeps the talk unasked', async ({ deck, page, host }) => {
  await deck.open();
  await helpSays(page, sentences.kept);
  await host.cut();
  await page.reload();
  await deck.isPresented();
  await deck.isAt(1);
});

/** Files that are kept, and are no part of what a window needs to go on. */
const besides = [/^accessibility\.html$/u, /^assets\/newsreader-.*\.woff2$/u] as const;

for (const pattern of besides)
  for (const fault of ['refused', 'dropped', 'held'] satisfies Fault[])
    named(
      `when ${pattern.source} is ${fault}, the help says in a moment what is kept, and the window goes on without its host`,
      async ({ deck, page, host, quiet }) => {
        const file = (await host.names()).find((one) => pattern.test(one)) ?? '';
        expect(file).not.toBe('');
        host.spoil(file, fault);
        await page.goto('./', { waitUntil: 'commit' });
        await deck.isPresented();
        await helpSays(page, fault === 'held' ? sentences.notYetKept : sentences.notKept);
        await host.cut();
        await page.keyboard.press('r');
        await deck.isRead();
        await page.getByRole('link', { name: 'Slides', exact: true }).click();
        await deck.isPresented();
        await page.keyboard.press('c');
        await expect(deck.dialog('Contents')).toBeVisible();
        await page.keyboard.press('Escape');
        await page.evaluate(() => {
          history.pushState(null, '', '?view=speaker');
          dispatchEvent(new PopStateEvent('popstate'));
        });
        await expect(page.getByRole('heading', { name: 'Notes', exact: true })).toBeVisible();
        const other = quiet.splice(0).filter((one) => !one.includes('Failed to load resource'));
        expect(other).toEqual([]);
      },
    );

named('when a view is refused, the help says that not all is here', async ({ deck, page, host, quiet }) => {
  const file = (await host.names()).find((one) => /\/speaker-view-.*\.js$/u.test(one)) ?? '';
  host.spoil(file, 'refused');
  await deck.open();
  await helpSays(page, `${sentences.notAllCame} ${sentences.notKept}`);
  expect(quiet.splice(0).join()).toContain('404');
});

named.describe('without encryption', () => {
  named.use({ encrypted: false });

  named('the help says so, and the open window goes on without its host', async ({ deck, page, host }) => {
    await deck.open();
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await helpSays(page, sentences.notEncrypted);
    await host.cut();
    await page.keyboard.press('r');
    await deck.isRead();
  });
});

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('on this machine nothing is kept, and what is served at that address next is shown at once', async ({
  deck,
  page,
  host,
}) => {
  await deck.open();
  await helpSays(page, sentences.fromThisMachine);
  expect(await registrations(page)).toBe(0);
  await host.publishNew();
  await page.reload();
  await expect(page).toHaveTitle(/^Anew: A ship with a library/u);
  await host.put(
    'index.html',
    '<!doctype html><link rel="icon" href="data:,"><title>Another project</title>',
  );
  await page.goto('./');
  await expect(page).toHaveTitle('Another project');
});

/** A page and a worker as they were before: the worker answers with the page it keeps. */
const yesterday = {
  page: '<!doctype html><link rel="icon" href="data:,"><title>Yesterday</title><script>navigator.serviceWorker.register("service-worker.js")</script>',
  worker: `
    addEventListener('install', (event) => event.waitUntil(caches.open('workbox-precache-v2-' + registration.scope).then((cache) => cache.add('index.html'))));
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => {
      if (event.request.mode === 'navigate') event.respondWith(caches.match('index.html', { ignoreSearch: true }));
    });`,
};

test('a worker of yesterday on this machine gives way to what is served today', async ({ page, host }) => {
  const today = await host.read('index.html');
  const worker = await host.read('service-worker.js');
  await host.put('index.html', yesterday.page);
  await host.put('service-worker.js', yesterday.worker);
  await page.goto('./');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await host.put('index.html', today);
  await host.put('service-worker.js', worker);
  await page.goto('./');
  await expect(page).toHaveTitle(/^A ship with a library/u);
  await expect.poll(() => registrations(page)).toBe(0);
  await page.reload();
  await expect(page).toHaveTitle(/^A ship with a library/u);
});

test('who asks by “?keep” has the talk kept on this machine too, until “?keep=no”', async ({
  deck,
  page,
  host,
}) => {
  await deck.open('?keep');
  await helpSays(page, sentences.kept);
  await deck.open();
  expect(await registrations(page)).toBe(1);
  await deck.open('?keep=no');
  await expect.poll(() => registrations(page)).toBe(0);
  await host.publishNew();
  await page.reload();
  await expect(page).toHaveTitle(/^Anew: A ship with a library/u);
});
