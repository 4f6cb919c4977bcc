/** The windows of a talk in WebKit: on a host, from a disk and without a network. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Host } from '../support/host';
import { withSample } from '../support/sample';
import { expect, keys, test as base } from './fixture';
import type { Talk } from './fixture';

/** The slides with their speaker view beside them, at a slide with steps. */
async function openTalk(talk: Talk, site?: string) {
  await talk.open('?view=slides', site);
  const all = await talk.slides();
  const at = all.findIndex(({ steps }) => steps > 1);
  const stepped = all[at]?.id ?? '';
  await talk.open(`?view=slides#${stepped}`, site);
  await talk.becomes({ slide: stepped, focus: `${stepped}-title` });
  const slides = await talk.webkit.here();
  await talk.webkit.press('s');
  const speaker = await talk.otherWindow();
  await talk.webkit.to(speaker);
  await talk.becomes({ view: 'speaker', slide: stepped, windows: 'One slides window follows.' });
  return { slides, speaker, stepped, next: all[at + 1]?.id ?? '', last: all.at(-1)?.id ?? '' };
}

/** Both windows are driven from both, before and after each is loaded anew. */
async function driveEachOther(talk: Talk, site?: string) {
  const { webkit } = talk;
  const { slides, speaker, stepped, last } = await openTalk(talk, site);
  await webkit.press(keys.right);
  await talk.becomes({ steps: 1 });
  await webkit.to(slides);
  await talk.becomes({ slide: stepped, steps: 1 });
  await webkit.press(keys.right);
  await talk.becomes({ steps: 2 });
  await webkit.to(speaker);
  await talk.becomes({ slide: stepped, steps: 2 });

  await talk.reload();
  await talk.becomes({ view: 'speaker', slide: stepped, steps: 2, windows: 'One slides window follows.' });
  await webkit.press(keys.end);
  await webkit.to(slides);
  await talk.becomes({ slide: last });

  await talk.reload();
  await talk.becomes({ view: 'slides', slide: last });
  await webkit.press(keys.home);
  await webkit.to(speaker);
  await talk.becomes({ steps: 0, windows: 'One slides window follows.' });
  await expect.poll(async () => (await talk.shown()).slide).not.toBe(last);
  await webkit.press(keys.end);
  await webkit.to(slides);
  await talk.becomes({ slide: last });
}

/** The single file alone: the whole export would print the talk too. */
const writing = `
  import { writeFileSync } from 'node:fs';
  import { singleFile } from './src/build/single-file';
  singleFile(process.cwd()).then(({ html }) => writeFileSync(process.argv.at(-1), html));
`;

const test = withSample(base).extend<{ readonly host: Host }, { readonly file: string }>({
  host: async ({ sample }, use) => {
    const host = await Host.open(sample.folder);
    await use(host);
    await host.close();
  },
  file: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads from the pattern what a fixture needs: nothing
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'disk-'));
      const path = join(folder, 'deck.html');
      await promisify(execFile)('npx', ['tsx', '-e', writing, path], {
        env: { ...process.env, DECK: 'e2e/sample' },
      });
      await use(pathToFileURL(path).href);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

test('slides and speaker view drive each other, before and after each is reloaded', async ({ talk }) => {
  await driveEachOther(talk);
});

test('a blanked screen and the way back in the history reach the other window', async ({ talk }) => {
  const { webkit } = talk;
  const { slides, speaker, stepped, last } = await openTalk(talk);
  await webkit.press('b');
  await webkit.to(slides);
  await talk.becomes({ dialog: 'blank-dialog' });
  await webkit.press(keys.escape);
  await talk.becomes({ dialog: null });
  await webkit.press(keys.end);
  await talk.becomes({ slide: last, hash: `#${last}` });
  await webkit.back();
  await talk.becomes({ slide: stepped });
  await webkit.to(speaker);
  await talk.becomes({ slide: stepped });
});

test('the clock of the speaker view runs, though the system names no language', async ({ talk }) => {
  await talk.open('?view=speaker');
  await talk.webkit.click('[data-speaker="clock"]');
  const clock = () =>
    talk.webkit.run(() =>
      ['[data-elapsed]', '[data-time-of-day]'].map((one) => document.querySelector(one)?.textContent ?? ''),
    );
  await expect.poll(clock).toEqual([expect.stringMatching(/^0:0[1-9]$/u), expect.stringMatching(/\d/u)]);
});

test('from a disk, both windows drive each other, before and after each is reloaded', async ({
  talk,
  file,
}) => {
  await driveEachOther(talk, file);
  expect(await talk.webkit.run(() => location.protocol)).toBe('file:');
});

test('once it is kept, the talk goes on with its host gone: by reload, by address, to read and to speak', async ({
  talk,
  host,
}) => {
  const { webkit } = talk;
  await talk.open('?view=slides&keep', host.address); // on an address of this machine it is kept for who asks
  const last = (await talk.slides()).at(-1)?.id ?? '';
  await expect
    .poll(() => webkit.run(() => document.querySelector('[data-kept]')?.textContent), { timeout: 20_000 })
    .toBe('The talk is on this device and needs no network any more.');
  await host.cut();
  await expect(fetch(host.address)).rejects.toThrow();
  await talk.reload();
  await talk.becomes({ view: 'slides' });
  await talk.open(`?view=slides#${last}`, host.address);
  await talk.becomes({ slide: last });
  await webkit.press('r');
  await talk.becomes({ view: 'reading', hash: `#${last}` });
  await driveEachOther(talk, host.address);
});
