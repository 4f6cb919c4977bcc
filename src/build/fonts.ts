/** `npm run fonts`: cuts the published fonts down to what a deck in English needs. Run it when the build says a character is missing. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import segoe from '@capsizecss/metrics/segoeUI';
import times from '@capsizecss/metrics/timesNewRoman';
import { fromBuffer } from '@capsizecss/unpack';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const folder = 'assets/fonts';

/** Printable ASCII, the punctuation of careful typesetting, and whatever else stands in the slides, in the sample talk and in the words of the interface. */
const characters = [
  ...new Set([...range(0x20, 0x7e), '\u00A0', ...'–—‘’“”…•', ...(await written())].filter(isPrinted)),
].join('');

/** The bold of Arial has no entry in @capsizecss/metrics: these are Liberation Sans Bold's, which is made to its widths, read with @capsizecss/unpack. */
const arialBold = { ...arial, xWidthAvg: 983 };

/** Of installed fonts those of Linux come first: only there is each name that is missing a question to another process, 5 ms of a slow machine before the first paint. */
const fonts = [
  {
    name: 'newsreader',
    family: 'newsreader',
    weights: '400 700',
    licence: 'newsreader-license.txt',
    file: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    axes: { opsz: 40, wght: 430 },
    fallbacks: [
      { metrics: georgia, family: 'Georgia', names: ['Georgia'] },
      { metrics: times, family: 'Times New Roman', names: ['Liberation Serif', 'Times New Roman'] },
    ],
  },
  {
    name: 'atkinson',
    family: 'atkinson',
    weights: '400 500',
    licence: 'atkinson-license.txt',
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    axes: { wght: 400 },
    fallbacks: [
      { metrics: segoe, family: 'Segoe UI', names: ['Segoe UI'] },
      { metrics: arial, family: 'Helvetica', names: ['Liberation Sans', 'Helvetica', 'Arial'] },
    ],
  },
  {
    name: 'atkinson-bold',
    family: 'atkinson',
    weights: '600 700',
    licence: 'atkinson-license.txt',
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    axes: { wght: 650 },
    fallbacks: [
      {
        metrics: arialBold,
        family: 'Helvetica',
        names: ['Liberation Sans Bold', 'Helvetica Bold', 'Arial Bold'],
      },
    ],
  },
] as const;

await mkdir(folder, { recursive: true });
let held = [...characters];
const faces: string[] = [];
for (const { name, family, weights, licence, file, axes, fallbacks } of fonts) {
  const original = await readFile(require.resolve(file));
  const subset = await subsetFont(original, characters, { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(join(folder, `${name}.woff2`), subset);
  held = held.filter((character) => holds(subset, character));
  const own = await fromBuffer(subset);
  for (const fallback of fallbacks) faces.push(faceOf(family, weights, own, fallback));
  await writeFile(
    join(folder, licence),
    await readFile(join(dirname(dirname(require.resolve(file))), 'LICENSE')),
  );
  console.log(`${folder}/${name}.woff2: ${subset.length} bytes of ${original.length}.`);
}
await writeFile(join(folder, 'characters.txt'), held.join(''));
await writeFile(
  join(folder, 'fallbacks.css'),
  `/* Written by \`npm run fonts\`: installed fonts, fitted to ours. */\n${faces.join('\n')}`,
);

/** What stands in the slides and in the interface; and in the sample talk, which is shown with the same fonts, whatever the talk. */
async function written(): Promise<string> {
  const folders = ['slides', 'e2e/sample', 'src/wording'];
  const entries = await Promise.all(
    folders.map((name) => readdir(name, { recursive: true, withFileTypes: true })),
  );
  const files = entries.flat().filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name));
  const texts = await Promise.all(
    files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
  );
  return texts.join('');
}

function isPrinted(character: string): boolean {
  return character >= ' ' && character !== '\u007F';
}

interface Metrics {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly unitsPerEm: number;
  readonly xWidthAvg: number;
}

interface Fallback {
  readonly metrics: Metrics;
  readonly family: string;
  /** The installed fonts of these metrics. */
  readonly names: readonly string[];
}

/** An installed font made as wide and as high as ours, so that nothing moves when ours arrives. */
function faceOf(ours: string, weights: string, own: Metrics, { metrics, family, names }: Fallback): string {
  const size = own.xWidthAvg / own.unitsPerEm / (metrics.xWidthAvg / metrics.unitsPerEm);
  const override = (value: number) => percent(Math.abs(value) / own.unitsPerEm / size);
  return `@font-face {
  font-family: '${ours} ${family}';
  font-weight: ${weights};
  src: ${names.map((local) => `local('${local}')`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${override(own.ascent)};
  descent-override: ${override(own.descent)};
  line-gap-override: ${override(own.lineGap)};
}
`;
}

function percent(value: number): string {
  return `${Math.round(value * 10_000) / 100}%`;
}

function range(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset));
}

function holds(font: Buffer, character: string): boolean {
  const opened = create(font);
  return 'hasGlyphForCodePoint' in opened && opened.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}
