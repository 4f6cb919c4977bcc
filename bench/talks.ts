/** Copies of the project in which the talk has any number of slides, built as an author builds them. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';

const run = promisify(execFile);
const sources = [
  'slides',
  'src',
  'assets',
  'index.html',
  'ACCESSIBILITY.md',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
];

/** Git ignores it. Inside the project, so that the copies find the packages that are installed. */
export const workshop = resolve('.bench');
export const viteCommand = resolve('node_modules/vite/bin/vite.js');

/** A copy of the project. */
export interface TalkCopy {
  readonly folder: string;
  /** Where its build is. */
  readonly site: string;
}

/** Empties the workshop. */
export async function clearWorkshop(): Promise<void> {
  await rm(workshop, { recursive: true, force: true });
}

/** Copies the project; with a size, the talk's own slides are repeated or cut off to make so many. */
export async function copyTalk(name: string, size?: number): Promise<TalkCopy> {
  const folder = join(workshop, name);
  await mkdir(folder, { recursive: true });
  for (const source of sources) await cp(resolve(source), join(folder, source), { recursive: true });
  if (size !== undefined) await resize(folder, size);
  return { folder, site: join(folder, 'dist') };
}

async function resize(folder: string, size: number): Promise<void> {
  await rename(join(folder, 'slides/deck.ts'), join(folder, 'slides/one-talk.ts'));
  await writeFile(join(folder, 'slides/deck.ts'), synthetic(size));
}

/** The talk again and again, every round with addresses, titles and parts of its own; links to slides that were cut off are dropped, and their pictures, and the last slide rests on all passages. */
const synthetic = (size: number) => `import { deck as one } from './one-talk';
import { passagesOf } from '../src/content/article';

const again = (text, round, join) => (round === 1 ? text : text + join + round);
const slides = Array.from({ length: ${size} }, (_, index) => {
  const slide = one.slides[index % one.slides.length];
  const round = Math.floor(index / one.slides.length) + 1;
  return { ...slide, id: again(slide.id, round, '-'), part: again(slide.part, round, '-'), title: again(slide.title, round, ', round ') };
});
const ids = new Set(slides.map(({ id }) => id));
const linked = (point) => (ids.has(point.to) ? point : { ...point, to: undefined });
const whole = slides.map((slide) => (slide.points ? { ...slide, points: slide.points.map(linked) } : slide));
const parts = [...new Set(slides.map(({ part }) => part))].map((id) => ({ id, title: id }));
const source = passagesOf(one.article).map(({ id }) => id);
const pictures = one.pictures?.filter((id) => ids.has(id));
export const deck = { ...one, parts, pictures, slides: [...whole.slice(0, -1), { ...whole.at(-1), source }] };
`;

/**
 * Builds a copy.
 *
 * @returns How many milliseconds it took.
 * @throws What the build said.
 */
export async function buildTalk({ folder }: TalkCopy): Promise<number> {
  const start = performance.now();
  try {
    await run(process.execPath, [viteCommand, 'build', '--logLevel', 'error'], {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const { stderr = '' } = error as { readonly stderr?: string }; // what execFile rejects with
    throw new Error(
      `The talk in ${folder} did not build. Run \`npm run build\` first and mend what it says.\n${stderr}`,
      {
        cause: error,
      },
    );
  }
  return performance.now() - start;
}

/** The page a build made. */
export const pageOf = ({ site }: TalkCopy): Promise<string> => readFile(join(site, 'index.html'), 'utf8');
