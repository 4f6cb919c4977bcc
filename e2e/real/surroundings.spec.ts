/** What other programs do to a page: translators, other people's style sheets, frames that allow little. The talk stays whole, readable and in reach. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture';

/** As Google Translate does it: every text in two elements of its own, in another language's length. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      if (
        text instanceof Text &&
        text.data.trim() !== '' &&
        !text.parentElement?.closest('script, style, svg')
      )
        texts.push(text);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data.replaceAll(/\p{L}+/gu, (word) =>
        word.padEnd(Math.round(word.length * 1.6), word.toLowerCase()),
      );
      outer.append(inner);
      text.replaceWith(outer);
    }
    document.documentElement.classList.add('translated-ltr');
  });

/** A person's own style sheet, which browsers and extensions add before a page is shown. */
const restyle = (css: string) => (page: Page) =>
  page.addInitScript((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

interface Change {
  /** What is done before the page comes. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What is done to the page that is there. */
  readonly after?: (page: Page) => Promise<unknown>;
}

const changes: Readonly<Record<string, Change>> = {
  'translated into longer words': { after: translate },
  'with letters far apart': {
    before: restyle('* { letter-spacing: 0.3em !important; word-spacing: 0.5em !important }'),
  },
  'in one font for everything': { before: restyle('* { font-family: monospace !important }') },
  'with lines far apart': {
    before: restyle('* { line-height: 2 !important } p { margin-block-end: 2em !important }'),
  },
};

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Words of the slide that is shown which nobody can reach by scrolling it down, or that run out at its side. */
const outOfReach = (shown: Locator) =>
  shown.evaluate((slide) => {
    const found: string[] = [];
    const { left, right, top } = slide.getBoundingClientRect();
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const element = text.parentElement;
      if (
        !element?.checkVisibility({ visibilityProperty: true }) ||
        element.closest('svg, table, .visually-hidden, .citation')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const line of range.getClientRects())
        if (
          line.width > 1 &&
          (line.left < left - 1 ||
            line.right > right + 1 ||
            line.bottom - top + slide.scrollTop > slide.scrollHeight + 1)
        )
          found.push(`“${(text.textContent ?? '').trim().slice(0, 40)}”`);
    }
    return [...new Set(found)];
  });

for (const [name, { before, after }] of Object.entries(changes)) {
  test(`${name}, every slide can be read whole, and says where it scrolls`, async ({ deck, page }) => {
    test.slow();
    await before?.(page);
    await deck.open('?view=slides');
    await after?.(page);
    const total = Number(await deck.position.getAttribute('max'));
    for (let number = 1; number <= total; number += 1) {
      await deck.position.fill(String(number));
      const slide = page.locator('.slides > .slide').nth(number - 1);
      await expect(slide).toBeVisible();
      const { scrolls, wide } = await slide.evaluate((section) => ({
        scrolls: section.scrollHeight - section.clientHeight > 2,
        // A data table may be as wide as it needs. WCAG 1.4.10
        wide: section.querySelector('table') ? 0 : section.scrollWidth - section.clientWidth,
      }));
      expect.soft(wide, `slide ${number}, sideways`).toBeLessThanOrEqual(1);
      expect.soft(await outOfReach(slide), `slide ${number}`).toEqual([]);
      if (scrolls) await expect.soft(page.locator('[data-action="more"]'), `slide ${number}`).toBeVisible();
    }
    await expect(deck.toolbar).toBeInViewport();
  });

  for (const width of [320, 1280])
    test(`${name}, the reading view does not scroll sideways at ${width} px`, async ({ deck, page }) => {
      await page.setViewportSize({ width, height: 720 });
      await before?.(page);
      await deck.read();
      await after?.(page);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await page
        .getByRole('button')
        .filter({ hasText: /^Preferences/u })
        .or(page.locator('.masthead button'))
        .first()
        .click();
      const dialog = page.locator('#preferences-dialog');
      await expect(dialog).toBeVisible();
      expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
    });
}

test('words that grow on the slide that is shown bring the button that scrolls', async ({ deck, page }) => {
  await page.setViewportSize({ width: 1024, height: 560 });
  await deck.open('?view=slides');
  const more = page.locator('[data-action="more"]');
  await expect(more).toBeHidden();
  await deck.slide.evaluate((slide) => {
    const text = slide.querySelector('.slide-title');
    if (text) text.textContent = `${text.textContent} `.repeat(12);
  });
  await expect(more).toBeVisible();
});

test('a translated talk is turned, found and told in its new words', async ({ deck, page }) => {
  await deck.open('?view=slides');
  await translate(page);
  await page.keyboard.press('ArrowRight');
  const title = (await page.locator('.present .slide-title').textContent()) ?? '';
  await expect(page.getByRole('status')).toContainText(title);
  await page.keyboard.press('c');
  await page.getByRole('searchbox').fill(title.split(' ')[0] ?? '');
  await expect(page.locator('#contents-dialog').getByRole('link', { name: title }).first()).toBeVisible();
});

for (const sandbox of ['', 'allow-scripts', 'allow-scripts allow-same-origin', 'allow-same-origin'])
  test(`in a frame with sandbox="${sandbox}" the talk is a document to read`, async ({
    page,
    baseURL,
    quiet,
  }) => {
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(
        `<!doctype html><title>Frame</title><link rel="icon" href="data:,"><iframe width="900" height="600" sandbox="${sandbox}" src="${baseURL}"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo; // of a server that listens on a port
    try {
      await page.goto(`http://localhost:${port}/`);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('#contents')).toBeVisible();
      const slides = await frame.locator('.slides > .slide').all();
      expect(slides.length).toBeGreaterThan(1);
      for (const slide of slides) await expect(slide.locator('.slide-title')).toBeVisible();
      await expect(frame.locator('.controls')).toBeHidden();
    } finally {
      server.closeAllConnections();
      server.close();
      quiet.splice(0); // what the frame is not allowed is told in the console
    }
  });
