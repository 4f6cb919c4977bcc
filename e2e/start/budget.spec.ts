/** What the built talk may weigh. Times differ from machine to machine, so `npm run bench` measures them; bytes and elements do not. */
import { readFile, readdir } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '../support/fixture';
import { test as onSample } from '../support/sample';

interface Limit {
  readonly most: number;
  /** What each slide of a talk may add to it. Default: nothing. */
  readonly aSlide?: number;
  readonly reason: string;
}

interface Budget {
  readonly bytes: Readonly<
    Record<'page' | 'slidesScript' | 'speakerFiles' | 'captionsFiles' | 'fonts', Limit>
  >;
  readonly elements: Readonly<Record<'document' | 'slide', Limit>>;
}

const budget = JSON.parse(await readFile('bench/budget.json', 'utf8')) as Budget; // a file of ours; a missing number fails its test
const assets = 'dist/assets/';

/** A talk may have three slides or forty, and is judged by how many it has. */
const talks = [
  ['the talk', test],
  ['the sample talk', onSample],
] as const;

async function assetsLike(name: RegExp): Promise<readonly string[]> {
  const found = (await readdir(assets)).filter((file) => name.test(file)).map((file) => assets + file);
  expect(found, `files like ${name.source}`).not.toHaveLength(0);
  return found;
}

async function brotliBytes(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => brotliCompressSync(await readFile(file)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What a talk of so many slides may have. */
const mostOf = ({ most, aSlide = 0 }: Limit, slides: number): number => most + aSlide * slides;

for (const [which, onTalk] of talks)
  onTalk(
    `the page of ${which}, which the first paint waits for, stays within its bytes for its slides`,
    async ({ request }) => {
      const page = await (await request.get('./')).text();
      const slides = page.match(/<section class="slide/gu) ?? [];
      expect(slides.length).toBeGreaterThan(1);
      const { page: limit } = budget.bytes;
      const bytes = brotliCompressSync(page).length;
      expect(bytes, limit.reason).toBeLessThanOrEqual(mostOf(limit, slides.length));
    },
  );

/** What is fetched once the slides stand, so that nothing needs the network later. */
const fetchedAhead =
  /\/(?:slide-actions|page-actions|enter|preference-store|dialog|help-dialog|number-keys|actions|session|behaviours|audience|speaker-view|lectern|choice|presentation|presentation-link|lost-fullscreen|slider|displays)-|\/service-worker\.js$/u;

test('what the slides load at once stays within its bytes', async ({ deck, page }) => {
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
  await deck.open();
  const scripts = [...new Set(loaded)]
    .filter((path) => path.endsWith('.js') && !fetchedAhead.test(path))
    .map((path) => `dist${path}`);
  expect(scripts.length).toBeGreaterThan(1);
  const { most, reason } = budget.bytes.slidesScript;
  expect(await brotliBytes(scripts), reason).toBeLessThanOrEqual(most);
});

test('what only the speaker loads stays within its bytes', async () => {
  const { most, reason } = budget.bytes.speakerFiles;
  const files = await assetsLike(/^(?:speaker-view|lectern|presentation-link)-/u);
  expect(await brotliBytes(files), reason).toBeLessThanOrEqual(most);
});

test('what captions add stays within its bytes', async () => {
  const { most, reason } = budget.bytes.captionsFiles;
  const files = await assetsLike(/^(?:captioner-view|strip|said|cueing|line|speaker-captions-panel)-/u);
  expect(await brotliBytes(files), reason).toBeLessThanOrEqual(most);
});

test('the fonts stay within their bytes', async () => {
  const { most, reason } = budget.bytes.fonts;
  const fonts = await Promise.all((await assetsLike(/\.woff2$/u)).map((file) => readFile(file)));
  const bytes = fonts.reduce((sum, { length }) => sum + length, 0);
  expect(bytes, reason).toBeLessThanOrEqual(most);
});

for (const [which, onTalk] of talks)
  onTalk(`the document of ${which} and each of its slides stay within their elements`, async ({ page }) => {
    await page.goto('./?view=reading');
    const { all, slides } = await page.evaluate(() => ({
      all: document.querySelectorAll('*').length,
      slides: [...document.querySelectorAll('section.slide')].map(
        (slide) => slide.querySelectorAll('*').length,
      ),
    }));
    const { document: whole, slide } = budget.elements;
    expect(all, whole.reason).toBeLessThanOrEqual(mostOf(whole, slides.length));
    expect(Math.max(...slides), slide.reason).toBeLessThanOrEqual(slide.most);
  });
