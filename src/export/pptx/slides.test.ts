import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Item, PlacedTalk, PlacedText, Run } from './in-page/placed';
import { mended } from './mend';
import { saidOnSlides } from './read-back';
import { slidesWritten } from './slides';

const look = { language: 'en', size: 32, isBold: false, isItalic: false, isSerif: true, colour: '#1c1a15' };

function words(run: Partial<Run>, isTitle = false): PlacedText {
  const place = { x: 80, y: 80, width: 400, height: 40 };
  const paragraph = {
    runs: [{ ...look, text: 'Words', ...run }],
    align: 'left',
    lineHeight: 40,
    before: 0,
  } as const;
  return { kind: 'text', isTitle, place, isWrapped: false, paragraphs: [paragraph] };
}

function talkOf(items: readonly Item[]): PlacedTalk {
  const notes = [
    [
      { text: 'Said by ', language: 'en' },
      { text: 'Bäcker', language: 'de' },
    ],
  ];
  const slide = { id: 'one', title: 'Two towns', part: 'Opening', items, notes, said: '' };
  return { title: 'Two towns', description: 'A talk.', language: 'en', direction: 'ltr', slides: [slide] };
}

const written = (items: readonly Item[]) =>
  slidesWritten({
    placed: talkOf(items),
    drawn: [{ named: [], decoration: undefined }],
    paper: '#ffffff',
    author: 'A',
  });

const title = words({ text: 'Two towns' }, true);

test('what is written says its words in their order, and then its notes', async () => {
  const date = new Date(0);
  const pixels = () => Promise.resolve(new Uint8Array());
  const items = [words({ text: 'Opening' }), title, words({ text: 'Abel & Bäcker' })];
  const file = await mended(await written(items), { talk: talkOf(items), date, pixels });
  const [said] = saidOnSlides(file);
  expect(said?.text.split(/\n+/u).filter(Boolean)).toEqual([
    'Opening',
    'Two towns',
    'Abel & Bäcker',
    'Said by Bäcker',
  ]);
});

for (const [direction, marks, margins] of [
  ['ltr', 'firstRow="1"', 'marL="95250" marR="0"'],
  ['rtl', 'firstRow="1" rtl="1"', 'marL="0" marR="95250"'],
] as const)
  test(`a table that runs ${direction} has a header row, and its columns and words begin where lines do`, async () => {
    const cell = {
      paragraphs: words({}).paragraphs,
      inset: 10,
      vertical: 'middle',
      columns: 1,
      rows: 1,
    } as const;
    const place = { x: 80, y: 80, width: 200, height: 40 };
    const rows = [{ height: 40, cells: [cell, cell] }];
    const table = { kind: 'table', place, name: 'Towns', columns: [100, 100], rows } as const;
    const talk = { ...talkOf([title, table]), direction };
    const drawn = [{ named: [], decoration: undefined }];
    const file = await slidesWritten({ placed: talk, drawn, paper: '#ffffff', author: 'A' });
    const pixels = () => Promise.resolve(new Uint8Array());
    const parts = unzipSync(await mended(file, { talk, date: new Date(0), pixels }));
    const slide = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array());
    expect(slide).toContain(`<a:tblPr ${marks}/>`);
    expect(slide.split(margins).length - 1).toBe(2);
  });

test('a link to what is no slide is refused with a sentence', async () => {
  await expect(written([title, words({ href: '#nowhere' })])).rejects.toThrow(
    '“Two towns”: a link leads to "#nowhere", which is no slide and no address out of the file, so talk.pptx was not written. Correct its href.',
  );
});

test('a drawing of which nothing is drawn is refused with a sentence', async () => {
  await expect(written([title, { kind: 'drawing', index: 0 }])).rejects.toThrow(
    '“Two towns”: of one of its drawings nothing is drawn, so talk.pptx was not written. Draw it as SVG, or make it an image with alt.',
  );
});

test('a picture of a kind that PowerPoint does not show is refused with a sentence', async () => {
  const place = { x: 0, y: 0, width: 9, height: 9 };
  const picture = {
    kind: 'photograph',
    place,
    name: 'A town',
    address: 'data:image/webp;base64,AAAA',
  } as const;
  await expect(written([title, picture])).rejects.toThrow(
    '“Two towns”: its picture is of a kind that PowerPoint does not show, so talk.pptx was not written. Make it JPEG or PNG.',
  );
});
