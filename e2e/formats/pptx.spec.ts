/** The talk as slides for office programs: each rule of PowerPoint’s accessibility checker as a test of the file, and the file opened by another program. */
import type { Document, Element } from '@xmldom/xmldom';
import { expect, test as base } from '../support/fixture';
import { patience } from '../support/once';
import { day } from '../support/printed';
import { elements, exported, only, value, words } from './exported';
import type { Exported } from './exported';
import { hasOffice, openedByOffice, paragraphs, slidesOf } from './office';
import { asSlides, haveTables, tablesShown } from './tables';

const test = base.extend<object, { readonly talk: Exported }>({
  talk: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads from the pattern what a fixture needs: nothing
    async ({}, use) => exported('pptx', use),
    { scope: 'worker', timeout: patience },
  ],
});

/** Where the things named in a slide lie, by their ids. */
function relations(talk: Exported, number: number): ReadonlyMap<string, string> {
  const document = talk.xml(`ppt/slides/_rels/slide${number}.xml.rels`);
  return new Map(elements(document, 'Relationship').map((one) => [value(one, 'Id'), value(one, 'Target')]));
}

const titleOf = (slide: Document): readonly Element[] =>
  elements(slide, 'sp').filter((shape) =>
    elements(shape, 'ph').some((place) => value(place, 'type') === 'title'),
  );

const isDecorative = (object: Element): boolean =>
  elements(object, 'ext').some(
    (extension) => value(extension, 'uri') === '{C183D7F6-B498-43B3-948B-1728B52AA6E4}',
  ) && value(only(object, 'decorative'), 'val') === '1';

test('every slide has one real title, no two are the same, and they are those of the talk', async ({
  talk,
  deck,
}) => {
  await deck.read();
  const titles = slidesOf(talk).map((slide) => titleOf(slide).map(words));
  expect(titles).toEqual((await deck.titles()).map((title) => [title.trim()]));
  expect(new Set(titles.flat()).size).toBe(titles.length);
});

test('the words of every slide are those of the page, in the order of the document', async ({
  talk,
  deck,
  page,
}) => {
  await asSlides(deck, page);
  const shown = await page
    .locator('.slides > section')
    .evaluateAll((all) => all.map((slide) => (slide as HTMLElement).innerText.split(/\s+/u).filter(Boolean)));
  const inFile = slidesOf(talk).map((slide) => paragraphs(slide).join(' ').split(/\s+/u).filter(Boolean));
  expect(inFile).toEqual(shown);
});

test('every picture has the alternative that the page gives it, or is marked as decoration', async ({
  talk,
  deck,
  page,
}) => {
  await deck.read();
  const names = await page
    .locator('.slide [role="img"]')
    .evaluateAll((all) => all.map((drawing) => drawing.getAttribute('aria-label') ?? ''));
  const objects = slidesOf(talk).flatMap((slide) =>
    elements(slide, 'pic').map((picture) => only(picture, 'cNvPr')),
  );
  const [decoration, named] = [
    objects.filter(isDecorative),
    objects.filter((object) => !isDecorative(object)),
  ];
  expect(named.map((object) => value(object, 'descr'))).toEqual(names);
  expect(decoration.length).toBeGreaterThan(0);
  for (const object of decoration) expect(value(object, 'descr')).toBe('');
});

test('every drawing is a vector without words in it, with a picture of it for programs that show none', async ({
  talk,
}) => {
  for (const [index, slide] of slidesOf(talk).entries()) {
    const targets = relations(talk, index + 1);
    const target = (id: string) => (targets.get(id) ?? '').replace('../', 'ppt/');
    for (const picture of elements(slide, 'pic')) {
      const vector = talk.xml(target(value(only(picture, 'svgBlip'), 'r:embed')));
      expect(elements(vector, 'path').length).toBeGreaterThan(0);
      for (const name of ['text', 'image', 'foreignObject']) expect(elements(vector, name)).toEqual([]);
      const pixels = target(value(only(picture, 'blip'), 'r:embed'));
      expect(pixels).toMatch(/\.png$/u);
      const size = pngSize(talk, pixels);
      const root = vector.documentElement;
      if (!root) throw new Error('The vector is empty.');
      expect(size).toEqual([2 * Number(value(root, 'width')), 2 * Number(value(root, 'height'))]);
    }
  }
});

function pngSize(talk: Exported, name: string): readonly number[] {
  const bytes = Buffer.from(talk.part(name));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('a table is a table: its header row is marked, no cell is joined or empty, and it has a name', async ({
  talk,
  deck,
  page,
}) => {
  await asSlides(deck, page);
  haveTables(talk, await tablesShown(page));
});

test('every word is in a language, and names are in theirs', async ({ talk, deck, page }) => {
  await asSlides(deck, page);
  const { language, foreign } = await page.evaluate(() => ({
    language: document.documentElement.lang,
    foreign: Array.from(document.querySelectorAll('.slide [lang], .slide .notes [lang]'))
      .filter((one) => one.closest('.notes') !== null || one.checkVisibility())
      .filter((one) => one.closest('[aria-hidden], .heading-link, .passages') === null)
      .map((one) => one.textContent),
  }));
  const told: string[] = [];
  for (const [index, slide] of slidesOf(talk).entries())
    for (const part of [slide, talk.xml(`ppt/notesSlides/notesSlide${index + 1}.xml`)])
      for (const one of elements(part, 'r')) {
        const tag = value(only(one, 'rPr'), 'lang');
        expect(tag, words(one)).not.toBe('');
        if (tag !== language) told.push(only(one, 't').textContent ?? '');
      }
  expect(told).toEqual(foreign);
});

test('every slide has its notes in full, what is for the presenter too', async ({ talk, deck, page }) => {
  await deck.read();
  const notes = await page
    .locator('.slide .notes')
    .evaluateAll((all) =>
      all.map((one) =>
        Array.from(one.querySelectorAll('p'), (note) =>
          (note.textContent ?? '').replaceAll(/\s+/gu, ' ').trim(),
        ),
      ),
    );
  const inFile = slidesOf(talk).map((_, index) => {
    const body = elements(talk.xml(`ppt/notesSlides/notesSlide${index + 1}.xml`), 'sp').find((shape) =>
      elements(shape, 'ph').some((place) => value(place, 'type') === 'body'),
    );
    return body ? paragraphs(body) : [];
  });
  expect(inFile).toEqual(notes);
});

test('every link has words and leads to a slide that is there, or out of the file', async ({
  talk,
  deck,
  page,
}) => {
  await asSlides(deck, page);
  const shown = await page
    .locator('.slides > section a:visible')
    .evaluateAll((all) => all.map((link) => (link.textContent ?? '').trim()));
  const found: string[] = [];
  for (const [index, slide] of slidesOf(talk).entries()) {
    const targets = relations(talk, index + 1);
    for (const link of elements(slide, 'hlinkClick')) {
      const target = targets.get(value(link, 'r:id')) ?? '';
      expect(target).toMatch(/^https:\/\/|^slide\d+\.xml$/u);
      if (!target.startsWith('https')) expect(talk.names).toContain(`ppt/slides/${target}`);
      found.push(words(link.parentNode?.parentNode ?? undefined));
    }
  }
  expect(found).toEqual(shown);
  for (const link of found) expect(link).not.toMatch(/^$|^https?:/u);
});

test('the sections are the parts of the talk, and each slide is in one', async ({ talk, deck, page }) => {
  await deck.read();
  const parts = await page.locator('.slide .kicker .part').allTextContents();
  const presentation = talk.xml('ppt/presentation.xml');
  const sections = elements(presentation, 'section').map((section) => ({
    name: value(section, 'name'),
    slides: elements(section, 'sldId').map((slide) => value(slide, 'id')),
  }));
  expect(sections.flatMap(({ name, slides }) => slides.map(() => name))).toEqual(parts);
  const order = elements(presentation, 'sldId')
    .filter((slide) => slide.nodeName === 'p:sldId')
    .map((slide) => value(slide, 'id'));
  expect(sections.flatMap(({ slides }) => slides)).toEqual(order);
});

test('the file has a title, an author, its language and its day, and the same talk gives the same bytes', async ({
  talk,
  deck,
  page,
}) => {
  await deck.read();
  const properties = talk.xml('docProps/core.xml');
  expect(words(only(properties, 'title'))).toBe((await deck.titles())[0]?.trim());
  expect(words(only(properties, 'creator'))).not.toBe('');
  expect(words(only(properties, 'language'))).toBe(await page.evaluate(() => document.documentElement.lang));
  expect(words(only(properties, 'created'))).toBe(
    new Date(Number(day) * 1000).toISOString().replace('.000', ''),
  );
  await exported('pptx', async (again) => expect(again.bytes.equals(talk.bytes)).toBe(true), 'again');
});

test('words are large enough for the last row, dark enough on the paper, and in fonts of every machine', async ({
  talk,
}) => {
  const paper = value(only(only(talk.xml('ppt/slideLayouts/slideLayout2.xml'), 'bg'), 'srgbClr'), 'val');
  for (const slide of slidesOf(talk))
    for (const one of elements(slide, 'r')) {
      expect(Number(value(only(one, 'rPr'), 'sz')), words(one)).toBeGreaterThanOrEqual(1450);
      expect(contrast(value(only(one, 'srgbClr'), 'val'), paper), words(one)).toBeGreaterThanOrEqual(7);
      expect(value(only(one, 'latin'), 'typeface')).toMatch(/^(?:Times New Roman|Arial)$/u);
    }
});

/** WCAG’s ratio of two colours of six digits. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/../gu) ?? []).map((channel) => {
    const part = Number.parseInt(channel, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('the line runs into every slide at one height and weight', async ({ talk }) => {
  const entries = slidesOf(talk).map((slide, index) => {
    const targets = relations(talk, index + 1);
    const vectors = elements(slide, 'svgBlip').map((blip) =>
      talk.text((targets.get(value(blip, 'r:embed')) ?? '').replace('../', 'ppt/')),
    );
    const line = vectors.flatMap(
      (vector) => vector.match(/<path d="M0 [\d.]+[^>]*stroke-width="[\d.]+"/gu) ?? [],
    );
    return line.map(
      (path) => `${/M0 [\d.]+/u.exec(path)?.[0]} ${/stroke-width="[\d.]+"/u.exec(path)?.[0]}`,
    )[0];
  });
  expect(new Set(entries).size).toBe(1);
  expect(entries[0]).toMatch(/^M0 \d/u);
});

test('nothing on a slide lies outside it, and every part of the file is what its format asks', async ({
  talk,
}) => {
  const size = only(talk.xml('ppt/presentation.xml'), 'sldSz');
  for (const [index, slide] of slidesOf(talk).entries()) {
    const ids = elements(slide, 'cNvPr').map((object) => value(object, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const paragraph of elements(slide, 'pPr')) expect(paragraph.previousSibling).toBeNull();
    const targets = relations(talk, index + 1);
    for (const [, id] of talk.text(`ppt/slides/slide${index + 1}.xml`).matchAll(/r:(?:id|embed)="([^"]+)"/gu))
      expect(targets.has(id ?? '')).toBe(true);
    for (const frame of elements(slide, 'xfrm')) {
      const [from, extent] = [only(frame, 'off'), only(frame, 'ext')];
      const right = Number(value(from, 'x')) + Number(value(extent, 'cx'));
      const bottom = Number(value(from, 'y')) + Number(value(extent, 'cy'));
      expect(Math.min(Number(value(from, 'x')), Number(value(from, 'y')))).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(Number(value(size, 'cx')) + 1);
      expect(bottom).toBeLessThanOrEqual(Number(value(size, 'cy')) + 1);
    }
  }
});

test('LibreOffice opens it, where it is installed: every slide with its words, and none outside its slide', async ({
  talk,
}) => {
  test.skip(!hasOffice, 'LibreOffice is not installed.');
  test.setTimeout(240_000);
  await openedByOffice(talk);
});
