/** What `npm run export` does once it is understood. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { creditedWorks, creditsText } from '../build/plugins/credits';
import { importTalk } from '../build/import-talk';
import type { ImportedTalk } from '../build/import-talk';
import { singleFile } from '../build/single-file';
import { findBrowser } from './browser';
import { coverOf } from './cover';
import { pdfOf, withBrowser } from './editions';
import { writeTogether } from './files';
import type { File } from './files';
import { dateFrom, kinds } from './options';
import { transcriptOf } from './transcript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const publishing = 'PUBLISH_LICENSED';

/**
 * Makes everything there is to hand out, and then writes it into a folder that is ready.
 *
 * @param licensed True where a person has said that pictures under licence may go along.
 */
export async function handOut(folder: string, licensed: boolean): Promise<void> {
  const started = performance.now();
  const date = dateFrom(process.env['SOURCE_DATE_EPOCH']);
  const found = findBrowser();
  const imported = await importTalk(root);
  permit(imported, licensed);
  const files: File[] = [];
  const add = (name: string, content: string | Uint8Array) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    files.push({ name, bytes });
    console.log(`${name}: ${kilobytes(bytes.length)}`);
  };
  const { html, modules } = await singleFile(root);
  add('deck.html', html);
  await fromTheDisk(html, (address) =>
    withBrowser(found, (browser) => addPictured(add, { browser, address, date })),
  );
  const { talk, files: sources } = imported;
  add('transcript.md', transcriptOf(talk.render(), talk.about));
  add('credits.txt', creditsText(talk.about.title, creditedWorks(root, [...sources, ...modules])));
  await writeTogether(folder, files);
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n${files.length} files, ${kilobytes(total)}, in ${folder} after ${seconds} s.`);
}

/** A picture under licence is handed out only when a person says so, and is named when it is. */
function permit({ talk: { licensedPictures } }: ImportedTalk, licensed: boolean): void {
  if (licensedPictures.length === 0) return;
  const names = licensedPictures.join(', ');
  if (!licensed)
    throw new Error(
      `Licensed pictures: ${names} would be handed out, so nothing was written. Add --publish-licensed if your licence covers it, or take them out of assets/licensed/.`,
    );
  process.env[publishing] = 'yes';
  console.log(
    `Licensed pictures: ${names} will be handed out, because --publish-licensed says your licence covers it.`,
  );
}

/** Puts the single file on the disk for as long as the work takes. */
async function fromTheDisk(html: string, work: (address: string) => Promise<void>): Promise<void> {
  const staging = await mkdtemp(join(tmpdir(), 'export-'));
  try {
    const file = join(staging, 'deck.html');
    await writeFile(file, html);
    await work(pathToFileURL(file).href);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

interface Pictured {
  readonly browser: Browser;
  readonly address: string;
  readonly date: Date;
}

/** The cover and the PDFs, all taken of the single file: it holds what the site holds. */
async function addPictured(
  add: (name: string, content: Uint8Array) => void,
  { browser, address, date }: Pictured,
): Promise<void> {
  add('cover.png', await coverOf(browser, address));
  const edition = { kinds, paper: 'a4', theme: 'light', part: 1, date } as const;
  for (const kind of kinds) {
    const { name, file } = await pdfOf(browser, { address, kind, edition });
    add(name, file.bytes);
  }
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
