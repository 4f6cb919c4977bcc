import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as bare } from '@playwright/test';
import type { Page } from '@playwright/test';
import { Deck, expect, painted, test } from '../support/fixture';
import { withSample } from '../support/sample';
import { holdScripts } from '../support/held-scripts';

/** Without the watch for errors: what does not arrive is one. */
const onSample = withSample(bare);

declare global {
  interface Window {
    shifts: string[];
    firstFrame: number;
  }
}

/** Writes down every shift of the layout from the first paint, with what moved. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          readonly value: number;
          readonly sources: readonly { readonly node?: Node }[];
        }; // TypeScript's library does not know the entries of layout-shift
        window.shifts.push(
          `${value}: ${sources.map(({ node }) => node?.textContent?.slice(0, 30) ?? '').join(', ')}`,
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

// Without the watch for errors: the fonts, whose arrival is no business of the views, are kept away, and that is one.
for (const address of ['', '#statement', '?view=reading', '?view=reading#statement'])
  onSample(`nothing moves while the page at “${address}” starts`, async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await watchShifts(page);
    const deck = new Deck(page);
    if (address.includes('reading')) await deck.read(address);
    else await deck.open(address);
    await painted(page);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });

test('a window that is hidden before its slides are painted is ready when it is looked at', async ({
  deck,
  page,
}) => {
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });
  await page.goto('./');
  await deck.isPresented();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible();
});

test('reveal takes over without moving a word', async ({ deck, page }) => {
  const release = await holdScripts(page);
  const places = () =>
    page
      .locator('.slide')
      .first()
      .evaluate((slide) =>
        [slide, ...slide.querySelectorAll('*')]
          .filter((element) => element.checkVisibility())
          .map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return `${element.tagName} ${x} ${y} ${width} ${height}`;
          }),
      );
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const before = await places();
  expect(before.length).toBeGreaterThan(5);
  release();
  await deck.isPresented();
  expect(await places()).toEqual(before);
});

// Without the watch for errors: a script that does not arrive is one, and is what these are about.
bare('the first slide is painted before any script file has arrived', async ({ page }) => {
  await page.route('**/*.js', () => undefined);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1);
});

for (const [hash, title] of [
  ['#statement', 'A statement by itself'],
  ['#nowhere', 'A ship with a library on board calls at many harbours in two years'],
] as const)
  onSample(
    `before any script file has arrived, the address ${hash} shows one slide, “${title}”`,
    async ({ page }) => {
      await page.route('**/*.js', () => undefined);
      await page.goto(`./${hash}`, { waitUntil: 'commit' });
      await expect(page.locator('.slide:visible')).toHaveCount(1);
      await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
    },
  );

bare('when the scripts cannot be had, the talk is a page to read', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('./');
  const deck = new Deck(page);
  await deck.isRead();
  for (const title of await deck.titles()) await expect(deck.heading(title)).toBeVisible();
});

bare(
  'when only the slides’ script cannot be had, the talk is a page to read and says why',
  async ({ page }) => {
    await page.route('**/slides-view*.js', (route) => route.abort());
    await page.goto('./');
    const deck = new Deck(page);
    await deck.isRead();
    await expect(deck.notice).toContainText('this is the reading view');
  },
);

test('the reading view asks for no slides until it can be read', async ({ deck, page }) => {
  await deck.read('?view=reading');
  await expect(page.locator('[data-kept]')).not.toHaveText(/^This window needs/u); // by then all has been asked for
  const { painted: read, asked } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    asked: performance
      .getEntriesByType('resource')
      .filter(({ name }) => /slides-view|reveal/u.test(name))
      .map(({ startTime }) => startTime),
  }));
  expect(read).toBeGreaterThan(0);
  expect(asked.length).toBeGreaterThan(0);
  expect(Math.min(...asked)).toBeGreaterThan(read);
});

test('the page’s policy lets no script or style of others in', async ({ deck, page }) => {
  await deck.open();
  const policy =
    (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  const served = await (await page.request.get('./')).text();
  expect(served).not.toMatch(/\sstyle=|\son[a-z]+=/u);
  const styles = [...served.matchAll(/<style>(.*?)<\/style>/gsu)].map(([, text = '']) => text);
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect(hashes.length).toBeGreaterThan(0);
  const [admitted = ''] = /style-src 'self' [^;]*/u.exec(policy) ?? [];
  expect(admitted.split(' ').slice(2).toSorted()).toEqual(hashes.toSorted());
});

/** Sends the built page in two pieces, the second one when it is told to. */
async function slowHost(where: string, count = 1) {
  const html = await readFile('dist/index.html', 'utf8');
  const cut = html.split(where, count).join(where).length;
  let sendRest = (): void => undefined;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, cut));
    sendRest = () => response.end(html.slice(cut));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { address: `http://127.0.0.1:${port}/`, sendRest: () => sendRest(), close: () => server.close() };
}

const cuts = [
  ['in the middle of the slides', '<section class="slide', 3],
  ['in the middle of the toolbar', 'data-action="contents"', 1],
] as const;

for (const [where, mark, count] of cuts)
  bare(`a page that arrives slowly, broken off ${where}, moves nothing it has shown`, async ({ page }) => {
    const host = await slowHost(mark, count);
    await page.route('**/*.woff2', (route) => route.abort());
    await page.route(/\.(?:js|css|png)$/u, () => undefined); // nothing else arrives while this is watched
    await watchShifts(page);
    await page.goto(host.address, { waitUntil: 'commit' });
    const line = page.locator('.slide .line').first();
    await expect(line).toBeVisible();
    const before = await line.boundingBox();
    await painted(page);
    host.sendRest();
    await expect(page.getByRole('button', { name: 'Keys and help' })).toBeVisible();
    await painted(page);
    expect(await line.boundingBox()).toEqual(before);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
    host.close();
  });

/** How often a page has been painted for the first time: once or not yet. */
const firstPaints = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);

/** Ten frames have been painted in another window: time enough for this one to have been painted too, had it not been waiting. */
async function framesElsewhere(page: Page): Promise<void> {
  const other = await page.context().newPage();
  for (let frame = 0; frame < 5; frame += 1) await painted(other);
  await other.close();
}

/** The page's fonts arrive when they are told to. */
async function holdFonts(page: Page) {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await held;
    await route.fulfill({ path: `dist${new URL(route.request().url()).pathname}` });
  });
  await page.route(/\.(?:js|css|png)$/u, () => undefined);
  return release;
}

bare('a slide is not seen before it is whole', async ({ page }) => {
  const host = await slowHost('<h1');
  (await holdFonts(page))();
  await page.goto(host.address, { waitUntil: 'commit' });
  await expect(page.locator('.slide')).toBeAttached();
  await framesElsewhere(page);
  expect(await firstPaints(page)).toBe(0);
  host.sendRest();
  await expect.poll(() => firstPaints(page)).toBe(1);
  host.close();
});

bare('a page to be read is seen as far as it has come', async ({ page }) => {
  const host = await slowHost('<h1');
  await holdFonts(page);
  await page.goto(`${host.address}?view=reading`, { waitUntil: 'commit' });
  await expect.poll(() => firstPaints(page)).toBe(1);
  await expect(page.getByRole('link', { name: 'Slides' })).toBeVisible();
  host.close();
});

/** The network tells that a journey to the server and back takes so many milliseconds. */
const journeysTake = (page: Page, rtt: number) =>
  page.addInitScript((time) => {
    Object.defineProperty(navigator, 'connection', { value: { rtt: time } });
    requestAnimationFrame(() => (window.firstFrame = performance.now()));
  }, rtt);

/** When the fonts, which are all there now, were first asked for: milliseconds after the first frame. */
async function fontsAskedFor(page: Page): Promise<readonly number[]> {
  const times = () =>
    page.evaluate(() => {
      const files = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
      const firsts = new Map(files.toReversed().map(({ name, startTime }) => [name, startTime]));
      return [...firsts.values()].map((time) => time - window.firstFrame);
    });
  await expect.poll(async () => (await times()).filter(Number.isFinite).length).toBe(3); // none is before there is a first frame
  return times();
}

/** True when the title that is shown is set in the page's own letters. */
async function isInOwnLetters(page: Page): Promise<boolean> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '.slide.present .slide-title, [data-view="reading"] .slide-title',
  });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  await devtools.detach();
  return fonts.every(({ isCustomFont }) => isCustomFont);
}

for (const view of ['slides', 'reading']) {
  test(`near the server, fonts are asked for before the first paint, so that it has them: ${view}`, async ({
    page,
  }) => {
    await journeysTake(page, 25);
    await page.goto(`./?view=${view}`);
    expect(Math.max(...(await fontsAskedFor(page)))).toBeLessThan(0);
  });

  test(`far from the server, the first paint comes first, for fonts would be late: ${view}`, async ({
    page,
  }) => {
    await journeysTake(page, 150);
    const release = await holdScripts(page); // or all has come from this machine before a busy one has painted anything
    await page.goto(`./?view=${view}`, { waitUntil: 'commit' });
    expect(Math.min(...(await fontsAskedFor(page)))).toBeGreaterThan(0);
    release();
  });
}

test('letters stay as they are while the rest of the talk comes', async ({ deck, page }) => {
  await journeysTake(page, 25);
  const release = await holdScripts(page);
  await watchShifts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await fontsAskedFor(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await painted(page);
  await page.evaluate(() => (window.shifts = [])); // a font that the machine was too busy for is another matter
  release();
  await deck.isPresented();
  await expect(page.locator('[data-kept]')).not.toBeEmpty();
  await painted(page);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

bare('the first slide does not wait for the rest of the talk', async ({ page }) => {
  const host = await slowHost('<section class="slide', 3);
  (await holdFonts(page))();
  await page.goto(host.address, { waitUntil: 'commit' });
  await expect.poll(() => firstPaints(page)).toBe(1);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#toolbar')).not.toBeAttached();
  host.close();
});

for (const [what, view, move] of [
  ['the next slide', 'slides', (page: Page) => page.keyboard.press('ArrowRight')],
  ['a window of another size', 'slides', (page: Page) => page.setViewportSize({ width: 1400, height: 800 })],
  ['the first scroll of a page to read', 'reading', (page: Page) => page.mouse.wheel(0, 300)],
] as const)
  test(`fonts that come late move no word, and are taken up with ${what}`, async ({ deck, page }) => {
    await journeysTake(page, 150);
    await watchShifts(page);
    if (view === 'reading') await deck.read();
    else await deck.open();
    await fontsAskedFor(page);
    await painted(page);
    expect(await isInOwnLetters(page)).toBe(false);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
    await move(page);
    await expect.poll(() => isInOwnLetters(page)).toBe(true);
  });

test('fonts that come late are on paper', async ({ deck, page }) => {
  await journeysTake(page, 150);
  await deck.open();
  await fontsAskedFor(page);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => isInOwnLetters(page)).toBe(true);
});

bare('fonts that do not come hold nothing up', async ({ page }) => {
  await holdFonts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect.poll(() => firstPaints(page)).toBe(1);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
