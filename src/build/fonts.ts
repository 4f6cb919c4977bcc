/** `npm run fonts`: cuts the published fonts down to what a deck in English needs. Run it when the build says a character is missing. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const folder = 'assets/fonts';

/** Printable ASCII, Latin-1, and the punctuation of careful typesetting. Add here what a deck needs besides. */
const characters = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...'–—‘’“”…•'].join('');

const fonts = [
  {
    name: 'newsreader',
    licence: 'newsreader-license.txt',
    file: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    axes: { opsz: 40, wght: 430 },
  },
  {
    name: 'atkinson',
    licence: 'atkinson-license.txt',
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    axes: { wght: 400 },
  },
  {
    name: 'atkinson-bold',
    licence: 'atkinson-license.txt',
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    axes: { wght: 650 },
  },
] as const;

await mkdir(folder, { recursive: true });
let held = [...characters];
for (const { name, licence, file, axes } of fonts) {
  const original = await readFile(require.resolve(file));
  const subset = await subsetFont(original, characters, { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(join(folder, `${name}.woff2`), subset);
  held = held.filter((character) => holds(subset, character));
  await writeFile(
    join(folder, licence),
    await readFile(join(dirname(dirname(require.resolve(file))), 'LICENSE')),
  );
  console.log(`${folder}/${name}.woff2: ${subset.length} bytes of ${original.length}.`);
}
await writeFile(join(folder, 'characters.txt'), held.join(''));

function range(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset));
}

function holds(font: Buffer, character: string): boolean {
  const opened = create(font);
  return 'hasGlyphForCodePoint' in opened && opened.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}
