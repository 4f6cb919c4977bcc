/** Addresses, storage and pages around the talk that mean it harm. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../support/sample';

const pieces = [
  'statement',
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  '%',
  '%E0%A4%A',
  '%00',
  '%2e%2e%2f',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'",
  'javascript:alert(1)',
  '#',
  '/1/2',
  '\u202E',
  '\uD800',
  '😀',
  'x'.repeat(3000),
] as const;

test('every hostile address, and every two of them joined, leads to a slide or to a sentence and brings no markup', async ({
  deck,
  page,
}) => {
  await deck.open();
  const known = await deck.ids();
  const elements = await page.locator('body *').count();
  const fragments = pieces.flatMap((piece) => [piece, ...pieces.map((other) => piece + other)]);
  const faults = await page.evaluate(
    async ({ addresses, ids }) => {
      const found: string[] = [];
      const notice = document.querySelector<HTMLElement>('[data-notice]');
      const told = () =>
        notice?.checkVisibility() === true && notice.textContent.startsWith('There is no slide “');
      const arrived = () => ['', ...ids].includes(location.hash.slice(1)) || told();
      for (const fragment of addresses) {
        if (notice?.parentElement) notice.parentElement.hidden = true;
        const before = location.href;
        location.hash = fragment;
        if (location.href === before) continue;
        for (let wait = 0; wait < 200 && !arrived(); wait += 1)
          await new Promise((resolve) => {
            setTimeout(resolve, 2);
          });
        const shown = [...document.querySelectorAll('.slides > section')].filter((slide) =>
          slide.checkVisibility({ visibilityProperty: true }),
        );
        if (shown.length !== 1) found.push(`${fragment.slice(0, 40)}: ${shown.length} slides shown`);
        if (!arrived()) found.push(`${fragment.slice(0, 40)}: no sentence`);
        if (notice && (notice.children.length > 0 || notice.textContent.length > 200))
          found.push(`${fragment.slice(0, 40)}: ${notice.textContent.slice(0, 200)}`);
      }
      return found;
    },
    { addresses: fragments, ids: known },
  );
  expect(fragments).toHaveLength(380);
  expect(faults).toEqual([]);
  const now = await page.locator('body *').count();
  expect(now - elements, 'elements that came with an address').toBeLessThanOrEqual(0);
});

/** Lays one piece where the deck keeps what is its own, and all of them beside it: in storage, the window's name and the history. Runs in the page. */
function leaveBehind({
  piece,
  others,
}: {
  readonly piece: string;
  readonly others: readonly string[];
}): void {
  const talk = document.documentElement.dataset['talkId'];
  const asRecord = JSON.stringify({ theme: piece, view: piece, [piece]: piece });
  for (const name of ['preferences', 'speaker-theme', 'notes-size', 'letter-keys'])
    localStorage.setItem(`${talk}.${name}`, name < 'o' ? piece : asRecord);
  for (const other of others) {
    localStorage.setItem(`${talk}.${other}`, asRecord);
    sessionStorage.setItem(other, piece);
  }
  window.name = `${talk}:slides:${piece}`;
  history.replaceState({ presentation: { slide: piece }, steps: { slide: piece, step: piece } }, '');
}

test('views and storage of somebody else change nothing', async ({ deck, page }) => {
  await deck.open();
  for (const piece of pieces)
    await test.step(JSON.stringify(piece).slice(0, 40), async () => {
      await page.evaluate(leaveBehind, { piece, others: pieces });
      const wish = encodeURIComponent(piece === '\uD800' ? '%ED' : piece);
      await page.goto(`./?view=${wish}&talk=${wish}&postMessage=true`);
      await expect(deck.notice).toContainText('the views are slides, reading, speaker and captions');
      await page.keyboard.press('ArrowRight');
      await expect(deck.slide).toHaveId('gallery');
      expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
    });
});

test('the page’s policy admits no script, style or markup of others', async ({ deck, page, quiet }) => {
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await deck.open();
  const text = (await policy.getAttribute('content')) ?? '';
  expect(text).toContain("default-src 'none'");
  expect(text).toContain("require-trusted-types-for 'script'");
  expect(text).not.toMatch(/unsafe|https?:|\*/u);
  const refused = await page.evaluate(() => {
    const box = document.createElement('div');
    box.append('words');
    const ways = [
      () => (box.innerHTML = '<b>bold</b>'),
      () => box.insertAdjacentHTML('beforeend', '<b>bold</b>'),
      () => box.setHTMLUnsafe('<b>bold</b>'),
      () => document.createRange().createContextualFragment('<b>bold</b>'),
      () => new DOMParser().parseFromString('<b>bold</b>', 'text/html'),
      () => document.write('<b>bold</b>'),
    ];
    const errors = ways.map((way) => {
      try {
        way();
        return 'none';
      } catch (error) {
        return String(error);
      }
    });
    return { errors: [...new Set(errors)], words: box.textContent, elements: box.childElementCount };
  });
  expect(quiet.splice(0), 'each told in the console').toHaveLength(6);
  expect(refused.errors.filter((error) => !/^TypeError: .*TrustedHTML/u.test(error))).toEqual([]);
  expect(refused).toMatchObject({
    words: 'words',
    elements: 0,
  });
});

test('a tool that writes words anew as markup is refused, in every view, and every word stays', async ({
  deck,
  page,
  quiet,
}) => {
  for (const view of ['slides', 'reading', 'speaker']) {
    await page.goto(`./?view=${view}`);
    await expect(deck.page.locator('html')).toHaveAttribute('data-view', view);
    await expect(page.locator('[data-kept]')).not.toHaveText(/^This window needs/u); // the last of the page's scripts has run
    const lost = await page.evaluate(() => {
      const found: string[] = [];
      for (const element of document.querySelectorAll('body, main, .slide, .slide *, button, p')) {
        const before = element.textContent;
        try {
          element.innerHTML = element.innerHTML.replaceAll('the', 'THE');
        } catch {
          // refused
        }
        if (element.textContent !== before) found.push(element.outerHTML.slice(0, 60));
      }
      return found;
    });
    expect(lost, view).toEqual([]);
    expect(quiet.splice(0).filter((told) => !told.includes('TrustedHTML'))).toEqual([]);
  }
});

/** A page of another origin. */
async function strangerOf(target: string): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><title>Stranger</title><iframe width="1280" height="700" src="${target}"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // of a server that listens on a port
  return { server, address: `http://localhost:${port}/` };
}

test('in a frame of another origin the talk is a document to read, which messages, keys and clicks do not drive', async ({
  browser,
  baseURL,
}) => {
  const { server, address } = await strangerOf(`${baseURL}?view=slides&postMessage=true#statement`);
  const page = await browser.newPage();
  try {
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('[data-notice]').filter({ visible: true })).toContainText(
      'Another page shows this talk in a frame',
    );
    await expect(frame.getByRole('navigation', { name: 'Contents' })).toBeAttached();
    await page.evaluate(() => {
      const framed = document.querySelector('iframe')?.contentWindow;
      for (const method of ['next', 'right', 'togglePause'])
        framed?.postMessage(JSON.stringify({ method, args: [] }), '*');
    });
    await frame.locator('body').press('ArrowRight');
    await expect(frame.getByRole('region', { name: 'Slides' })).toHaveCount(0);
    await expect(frame.getByRole('navigation', { name: 'Slide controls' })).toBeHidden();
    const opened = page.context().waitForEvent('page');
    await frame.getByRole('link', { name: 'Slides', exact: true }).click();
    const talk = await opened;
    await expect(talk.getByRole('region', { name: 'Slides' })).toBeVisible();
    expect(await talk.evaluate(() => window.opener as unknown)).toBeNull();
  } finally {
    await page.context().close();
    server.closeAllConnections();
    server.close();
  }
});
