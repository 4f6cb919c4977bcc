/** What is handed out: made once by the command itself, then used as by somebody who was handed it. */
import { execFile } from 'node:child_process';
import { cp, readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test as base } from '../support/fixture';
import type { Deck } from '../support/fixture';
import { handedOutOnce } from '../support/handed-out';
import { patience } from '../support/once';
import type { Output } from '../support/once';

const run = promisify(execFile);

const test = base.extend<object, { readonly handedOut: Output }>({
  handedOut: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads from the pattern what a fixture needs: nothing
    async ({}, use) => use(await handedOutOnce('talk')),
    { scope: 'worker', timeout: patience },
  ],
});

test.describe.configure({ mode: 'serial' });

const names = [
  'cover.png',
  'credits.txt',
  'deck.html',
  'handout-large.pdf',
  'handout.pdf',
  'slides.pdf',
  'talk.epub',
  'talk.pptx',
  'transcript.md',
];

/** Browsers give every file an origin of its own, which no request may leave. */
test.use({ baseURL: 'file:///', offline: true });

const address = ({ folder }: Output) => pathToFileURL(join(folder, 'deck.html')).href;

test('one command makes everything, and tells each file and the whole', async ({ handedOut }) => {
  expect((await readdir(handedOut.folder)).toSorted()).toEqual(names);
  for (const name of names) expect(handedOut.says).toContain(`${name}: `);
  expect(handedOut.says).toMatch(/9 files, \d+ kB, in .+ after [\d.]+ s\.\n$/u);
});

test('the talk in one file is under 500 kB and names nothing outside itself', async ({ handedOut }) => {
  const file = join(handedOut.folder, 'deck.html');
  expect((await stat(file)).size).toBeLessThan(500_000);
  const html = await readFile(file, 'utf8');
  const markup = html.replaceAll(/(<(script|style)>)[\s\S]*?<\/\2>/gu, '$1');
  expect(markup.match(/\s(?:src|href)="(?!#|data:|https:|\?)[^"]*/gu) ?? []).toEqual([]);
  expect(markup.includes("'unsafe-"), 'a policy that admits what is inline').toBe(false);
});

/** Opens the file at the last slide but one; the last is the one after it, whatever steps there are. */
async function openNearTheEnd(deck: Deck, handedOut: Output): Promise<{ at: string; last: string }> {
  await deck.page.goto(address(handedOut));
  const [at = '', last = ''] = (await deck.ids()).slice(-2);
  await deck.page.goto('about:blank'); // or a fragment would load nothing anew
  await deck.page.goto(`${address(handedOut)}#${at}`);
  await deck.isPresented();
  await deck.isAt(at);
  return { at, last };
}

test('the file is presented from a disk without a network: keys, addresses, contents, Back', async ({
  deck,
  page,
  handedOut,
}) => {
  const { at, last } = await openNearTheEnd(deck, handedOut);
  await page.keyboard.press('End');
  await deck.isAt(last);
  await expect(page).toHaveURL(new RegExp(`#${last}$`, 'u'));
  await page.goBack();
  await deck.isAt(at);
  await page.reload();
  await deck.isAt(at);
  await page.keyboard.press('c');
  await deck.dialog('Contents').getByRole('link').nth(1).click();
  await deck.isAt(2);
  const fonts = await page.evaluate(
    () => [...document.fonts].filter((font) => font.status === 'loaded').length,
  );
  expect(fonts).toBeGreaterThan(1);
});

test('the file has the reading view, in either direction', async ({ deck, page, handedOut }) => {
  const { at } = await openNearTheEnd(deck, handedOut);
  await page.keyboard.press('r');
  await deck.isRead();
  await expect(page.locator(`#${at}`).getByRole('heading').first()).toBeInViewport();
  await page.getByRole('link', { name: 'Slides', exact: true }).click();
  await deck.isPresented();
  await deck.isAt(at);
});

test('the file has the speaker view, which drives the slides', async ({ deck, page, context, handedOut }) => {
  const { last } = await openNearTheEnd(deck, handedOut);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await expect(speaker.getByText('One slides window follows.')).toBeVisible();
  await deck.isPresented();
  for (let steps = await deck.slide.locator('.fragment').count(); steps >= 0; steps -= 1)
    await speaker.getByRole('button', { name: 'Next', exact: true }).click();
  await deck.isAt(last);
});

test('the file keeps what a person chooses for as long as it is open', async ({ deck, page, handedOut }) => {
  await page.goto(address(handedOut));
  await deck.isPresented();
  await page.keyboard.press('p');
  await page.getByRole('checkbox', { name: 'Shortcuts of a single letter or sign' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await expect(deck.dialog('Contents')).toBeHidden();
});

test('the help of the file says that it needs no network', async ({ deck, page, handedOut }) => {
  await page.goto(address(handedOut));
  await deck.isPresented();
  await page.keyboard.press('?');
  await expect(
    deck.dialog('Keys and help').getByText('The whole talk is in this file and needs no network.'),
  ).toBeVisible();
  await expect(deck.dialog('Keys and help').getByText(/^This window needs/u)).toHaveCount(0);
});

test('the file prints every slide', async ({ deck, page, handedOut }) => {
  await page.goto(address(handedOut));
  await deck.isPresented();
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? [];
  expect(pages.length).toBe((await deck.titles()).length);
});

test('the transcript has every slide with its notes, and the drawings in words', async ({
  deck,
  page,
  handedOut,
}) => {
  await page.goto(`${address(handedOut)}?view=reading`);
  const text = await readFile(join(handedOut.folder, 'transcript.md'), 'utf8');
  for (const [index, title] of (await deck.titles()).entries())
    expect(text).toContain(`## ${index + 1}. ${title.trim()}`);
  expect(text.match(/^### What the speaker says$/gmu)).toHaveLength((await deck.titles()).length);
  const drawings = await page
    .locator('.slide [role="img"]')
    .evaluateAll((all) => all.map((drawing) => drawing.getAttribute('aria-label') ?? ''));
  for (const name of drawings) expect(text).toContain(`*Drawing: ${name}*`);
});

test('the credits name what others made, each with its licence', async ({ handedOut }) => {
  const text = await readFile(join(handedOut.folder, 'credits.txt'), 'utf8');
  for (const work of [
    /^- atkinson \(font\) subset: OFL-1\.1$/mu,
    /^- newsreader \(font\) subset: OFL-1\.1$/mu,
    /^- reveal\.js \d\S+: MIT$/mu,
  ])
    expect(text).toMatch(work);
  expect(text).toContain('Permission is hereby granted, free of charge');
});

test('the cover is a picture of the size that shared links show', async ({ handedOut }) => {
  const picture = await readFile(join(handedOut.folder, 'cover.png'));
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('the cover’s words stand clear of the line that runs through it', async ({ page, handedOut }) => {
  const picture = await readFile(join(handedOut.folder, 'cover.png'), 'base64');
  const aboveLine = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const drawing = new OffscreenCanvas(image.width, image.height).getContext('2d', {
      willReadFrequently: true,
    });
    drawing?.drawImage(image, 0, 0);
    const colours = (x: number, y: number, width: number, height: number) => [
      ...new Set(new Uint32Array(drawing?.getImageData(x, y, width, height).data.buffer ?? [])),
    ];
    const paper = String(colours(0, 0, 1, 1));
    let line = 0;
    while (line < image.height && String(colours(0, line, 1, 1)) === paper) line += 1;
    return colours(150, line - 10, 400, 9).length; // between the two circles
  }, picture);
  expect(aboveLine, 'colours above the line').toBe(1);
});

test('an export that fails leaves what was handed out before as it was', async ({
  handedOut: made,
}, testInfo) => {
  const folder = testInfo.outputPath('handed-out');
  await cp(made.folder, folder, { recursive: true });
  const state = async () =>
    Promise.all(
      (await readdir(folder))
        .toSorted()
        .map(async (name) => `${name} ${(await stat(join(folder, name))).mtimeMs}`),
    );
  const before = await state();
  const failure = await run(process.execPath, ['--import', 'tsx', 'src/export/export.ts', '--out', folder], {
    env: { ...process.env, DECK_BROWSER: process.execPath }, // a program that is no browser
  }).then(
    () => undefined,
    (error: { readonly code: number; readonly stderr: string }) => error,
  );
  expect(failure?.code).toBe(1);
  expect(await state()).toEqual(before);
});

test('a wish that is not understood is answered in a sentence, and nothing is made', async () => {
  const failure = await run(process.execPath, ['--import', 'tsx', 'src/export/export.ts', '--colour']).then(
    () => undefined,
    (error: { readonly code: number; readonly stderr: string }) => error,
  );
  expect(failure?.code).toBe(1);
  expect(failure?.stderr.trim()).toBe(
    "Options: Unknown option '--colour'. Run `npm run export -- --help` for what there is.",
  );
});
