/** `npm run pictures`: takes the icon, the social picture and the README's picture from the built deck itself, so that they are drawn by the code that draws the slides. Run it when the look has changed. */
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from './browser';

/** The slides that show a newcomer what the deck is. */
const shown = [
  'title',
  'july-28-call',
  'three-challenges',
  'where-they-met',
  'which-talk-covered-what',
  'blinken-quotation',
];

const server = await preview({ logLevel: 'silent', preview: { port: 4390 } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ ...findBrowser() });
await mkdir('assets/pictures', { recursive: true });
await save('assets/pictures/icon.png', await icon(browser));
await save('assets/pictures/social.png', await slide(browser, 'title', { width: 1372, height: 720 }));
await save('assets/pictures/deck.png', await sheet(browser));
await browser.close();
await server.close();

async function save(path: string, picture: Buffer): Promise<void> {
  await writeFile(path, picture);
  console.log(`${path}: ${picture.length} bytes.`);
}

async function slide(
  from: Browser,
  id: string,
  viewport: { width: number; height: number },
): Promise<Buffer> {
  const page = await open(from, `?view=slides#${id}`, viewport);
  await page.evaluate(() => {
    document.documentElement.dataset['quiet'] = '';
    for (const fragment of document.querySelectorAll('.fragment')) fragment.classList.add('visible');
  });
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.context().close();
  return picture;
}

/** The title slide's line with its two nodes, cut square. */
async function icon(from: Browser): Promise<Buffer> {
  const size = 192;
  const page = await open(from, '?view=slides#title', { width: size, height: size });
  await page.evaluate(() => {
    const [line, ...nodes] = document.querySelectorAll<SVGElement>('#title .line > svg, #title .node');
    if (!line) throw new Error('Picture: the title slide has no line. Build the deck again.');
    document.body.replaceChildren(line, ...nodes);
    // The line over the whole width, then a node to each half; no function is named in here, as tsx would wrap it in one the page lacks.
    const places = [line, ...nodes].map((element, index) => ({
      element,
      left: index === 0 ? 0 : 2 + (index - 1) * 92,
      width: index === 0 ? 192 : 96,
    }));
    for (const { element, left, width } of places) {
      element.removeAttribute('class');
      element.style.cssText = `position:fixed;left:${left}px;top:${96 - width / 2}px;width:${width}px;height:${width}px;stroke:var(--line);fill:var(--paper);stroke-width:${element === line ? '16px' : '5.5'}`;
    }
    nodes.at(-1)?.style.setProperty('fill', 'var(--line)');
  });
  const picture = await page.screenshot();
  await page.context().close();
  return picture;
}

/** Several slides side by side. */
async function sheet(from: Browser): Promise<Buffer> {
  const pictures: string[] = [];
  for (const id of shown)
    pictures.push((await slide(from, id, { width: 1280, height: 720 })).toString('base64'));
  const page = await from.newPage({ viewport: { width: 1296, height: 300 } });
  await page.setContent(
    `<style>body{margin:0;display:grid;grid-template-columns:repeat(3,1fr);align-content:start;gap:8px;background:#8a8270;padding:8px}img{width:100%;display:block}</style>${pictures
      .map((picture) => `<img src="data:image/png;base64,${picture}">`)
      .join('')}`,
  );
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  const picture = await page.screenshot({ fullPage: true });
  await page.close();
  return picture;
}

async function open(from: Browser, path: string, viewport: { width: number; height: number }): Promise<Page> {
  const context = await from.newContext({ viewport, colorScheme: 'light', bypassCSP: true });
  const page = await context.newPage();
  await page.goto(address + path);
  await page.waitForSelector('.deck.ready');
  await page.evaluate(() => document.fonts.ready);
  return page;
}
