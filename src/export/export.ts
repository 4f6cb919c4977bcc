/** `npm run export`: everything to hand out, in one folder. Nothing is written before all of it is made, and then all of it or nothing. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { creditedWorks, creditsText } from '../build/credits';
import { importTalk } from '../build/import-talk';
import type { ImportedTalk } from '../build/import-talk';
import { singleFile } from '../build/single-file';
import { coverOf } from './cover';
import { prepare, writeTogether } from './files';
import type { File } from './files';
import { transcriptOf } from './transcript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const publishing = 'PUBLISH_LICENSED';

const help = `npm run export -- [options]

Writes into one folder, ready to be handed out:

  deck.html       the whole talk in one file, for any browser, from a disk and without a network
  slides.pdf      one slide a page
  handout.pdf     each slide with what is said
  cover.png       the title slide, for sharing
  transcript.md   every slide and every note as text
  credits.txt     what is in it from others, with licences

  --out FOLDER         write into this folder (export)
  --publish-licensed   hand out the pictures in assets/licensed/ too; your licence must cover it
  --help               this list`;

try {
  const options = optionsFrom(process.argv.slice(2));
  if (options.help) console.log(help);
  else await run(resolve(process.env['INIT_CWD'] ?? '.', options.out), options['publish-licensed']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function optionsFrom(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        out: { type: 'string', default: 'export' },
        'publish-licensed': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    const { message } = error as Error; // parseArgs throws errors only
    throw new Error(
      `Options: ${message.split('. ')[0]}. Run \`npm run export -- --help\` for what there is.`,
      { cause: error },
    );
  }
}

async function run(folder: string, licensed: boolean): Promise<void> {
  const started = performance.now();
  await prepare(folder);
  const imported = await importTalk(root);
  permit(imported, licensed);
  const staging = await mkdtemp(join(tmpdir(), 'export-'));
  try {
    const files = await made(imported, staging);
    await writeTogether(folder, files);
    const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`\n${files.length} files, ${kilobytes(total)}, in ${folder} after ${seconds} s.`);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
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

/** All files, each said when it is made. */
async function made({ talk, files: sources }: ImportedTalk, staging: string): Promise<readonly File[]> {
  const files: File[] = [];
  const add = (name: string, content: string | Uint8Array) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    files.push({ name, bytes });
    console.log(`${name}: ${kilobytes(bytes.length)}`);
  };
  const { html, modules } = await singleFile(root);
  add('deck.html', html);
  const deck = join(staging, 'deck.html');
  await writeFile(deck, html);
  add('cover.png', await coverOf(deck));
  await printed(staging);
  for (const name of ['slides.pdf', 'handout.pdf']) add(name, await readFile(join(staging, name)));
  add('transcript.md', transcriptOf(talk.render(), talk.about));
  add('credits.txt', creditsText(talk.about.title, creditedWorks(root, [...sources, ...modules])));
  return files;
}

/** The PDFs, by the command that makes them alone too. */
async function printed(folder: string): Promise<void> {
  const command = ['--import', 'tsx', 'src/export/pdf.ts', '--out', folder];
  try {
    await promisify(execFile)(process.execPath, command, { cwd: root });
  } catch (error) {
    const { stderr } = error as { readonly stderr?: string }; // what execFile rejects with
    throw new Error(`The PDFs could not be made, so nothing was written.\n${stderr?.trim() ?? ''}`, {
      cause: error,
    });
  }
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
