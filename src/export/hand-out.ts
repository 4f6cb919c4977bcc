/** What `npm run export` does once it is understood. */
import { fileURLToPath } from 'node:url';
import { importTalk } from '../build/import-talk';
import type { ImportedTalk } from '../build/import-talk';
import { singleFile } from '../build/single-file';
import { findBrowser } from './browser';
import { withBrowser } from './editions';
import { handouts } from './export-options';
import type { ExportOptions, Handout } from './export-options';
import { fromTheDisk, writeTogether } from './files';
import type { File } from './files';
import { dateFrom } from './options';
import { recipes } from './recipes';
import type { Ingredients } from './recipes';

const root = fileURLToPath(new URL('../..', import.meta.url));
const publishing = 'PUBLISH_LICENSED';

/** Makes what was asked for, and then writes all of it into a folder that is ready. */
export async function handOut({ folder, only, licensed }: ExportOptions): Promise<void> {
  const started = performance.now();
  const date = dateFrom(process.env['SOURCE_DATE_EPOCH']);
  const found = findBrowser();
  const imported = await importTalk(root);
  permit(imported, licensed);
  const built = await singleFile(root);
  const files = await fromTheDisk(built.html, (address) =>
    withBrowser(found, (browser) => made(only, { browser, address, date, imported, built })),
  );
  await writeTogether(folder, files);
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `\n${files.length} ${files.length === 1 ? 'file' : 'files'}, ${kilobytes(total)}, in ${folder} after ${seconds} s.`,
  );
}

async function made(only: readonly Handout[], ingredients: Ingredients): Promise<readonly File[]> {
  const files: File[] = [];
  for (const name of only) {
    const content = await recipes[name](ingredients);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const { file } = handouts[name];
    files.push({ name: file, bytes });
    console.log(`${file}: ${kilobytes(bytes.length)}`);
  }
  return files;
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

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
