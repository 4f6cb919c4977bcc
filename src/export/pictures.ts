/** `npm run pictures`: takes the icon, the social picture and the README's pictures (slides, speaker view, reading view on a phone) from the built deck itself, so that they are drawn by the code that draws the slides. Run it when the look has changed. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { importTalk } from '../build/import-talk';
import { findBrowser } from './browser';
import { openDeckSite } from './deck-site';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'assets/pictures' } } });
const { first, several } = (await importTalk(process.cwd())).talk.pictured;
const site = await openDeckSite();
const browser = await chromium.launch({ ...findBrowser() });
try {
  await mkdir(values.out, { recursive: true });
  await save('icon.png', await icon(browser));
  await save('social.png', await slide(browser, first, { width: 1372, height: 720 }));
  await save('deck.png', await sheet(browser));
  await save(
    'speaker.png',
    await view(browser, 'speaker', several[1] ?? first, { width: 1280, height: 800 }),
  );
  await save('reading.png', await view(browser, 'reading', first, { width: 390, height: 844 }));
} finally {
  await browser.close();
  await site.close();
}

async function save(name: string, picture: Buffer): Promise<void> {
  const path = join(values.out, name);
  await writeFile(path, picture);
  console.log(`${path}: ${picture.length} bytes.`);
}

async function slide(from: Browser, id: string, viewport: Size): Promise<Buffer> {
  const page = await open(from, id, viewport);
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
  const page = await open(from, first, { width: 1280, height: 720 }); // a window as small as the icon would have no room for a slide
  await page.evaluate(() => {
    const [line, ...nodes] = document.querySelectorAll<SVGElement>('.present .line > svg, .present .node');
    if (!line) throw new Error('Icon: the first slide has no line. Begin the talk with the title layout.');
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
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: size, height: size } });
  await page.context().close();
  return picture;
}

/** Several slides side by side. */
async function sheet(from: Browser): Promise<Buffer> {
  const pictures: string[] = [];
  for (const id of several)
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

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A view as a person has it who has only just opened it. */
async function view(from: Browser, name: 'speaker' | 'reading', id: string, viewport: Size): Promise<Buffer> {
  const context = await from.newContext({ viewport, colorScheme: 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${site.address}?view=${name}#${id}`, { waitUntil: 'networkidle' });
  await page.waitForSelector(`html[data-view="${name}"]`);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ animations: 'disabled' });
  await context.close();
  return picture;
}

async function open(from: Browser, id: string, viewport: Size): Promise<Page> {
  const context = await from.newContext({ viewport, colorScheme: 'light', bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${site.address}?view=slides#${id}`);
  await page.waitForSelector('.deck.ready');
  const shown = await page.locator('.slide.present').getAttribute('id');
  if (shown !== id)
    throw new Error(`Picture: there is no slide “${id}”. Correct \`pictures\` in slides/deck.ts.`);
  await page.evaluate(() => document.fonts.ready);
  return page;
}
