/**
 * `npm run new -- article.txt`: makes a talk's start of an article's text, in `slides/` and `assets/` and nowhere else.
 * What stood there is taken away where Git can bring it back; otherwise nothing is touched.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { splitArticle, trimmed } from './split';
import { startOf } from './start';
import type { Files } from './start';

const help = `npm run new -- article.txt [options]

Makes a talk's start of the article in a text file: its passages, a title slide, what the talk covers, and one quotation.
The first line is the headline; an empty line parts the paragraphs; a block with © in it is a picture's caption.

  --publisher NAME   who published it (default: Publisher to be named)
  --year YEAR        when (default: this year)
  --address URL      where it can be read (default: https://example.org/)
  --rights SENTENCE  under what right its words may be handed out
  --help             prints this`;

/** The next steps, in the order in which they come up. */
const next = `The talk has a start: slides/article.ts and three slides.

  1. npm run dev shows it, and tells on the page what is wrong.
  2. Name the publisher, the year, the address and the rights in slides/article.ts, and the parts of your talk.
  3. Add slide after slide: npm run sample shows every layout and the module that makes it. Take the passages of each out of \`leftOut\` in slides/deck.ts.
  4. npm run fonts, if a character is missing. npm run pictures, when the talk looks as it shall.
  5. npm run check:talk before you give it: it measures every slide, in windows, on a phone and on paper.`;

try {
  const asked = askedFor(process.argv.slice(2));
  if (asked === 'help') console.log(help);
  else {
    await make(asked);
    console.log(next);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

interface Asked {
  readonly text: string;
  readonly about: Parameters<typeof startOf>[1];
}

function askedFor(args: readonly string[]): Asked | 'help' {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { publisher: text, year: text, address: text, rights: text, help: { type: 'boolean' } },
  });
  if (values.help) return 'help';
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new Error('Article: name one text file, as in `npm run new -- article.txt`.');
  return {
    text: readArticle(file),
    about: {
      publisher: values.publisher ?? 'Publisher to be named',
      year: yearFrom(values.year),
      address: values.address ?? 'https://example.org/',
      rights: values.rights ?? 'The rights of the article are to be named.',
    },
  };
}

/** Relative to where the person stands: npm runs scripts in the project's folder. */
function readArticle(file: string): string {
  if (/^https?:/u.test(file))
    throw new Error(`Article "${file}": an address is not read. Save its text as a file, and name that.`);
  try {
    return readFileSync(resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8');
  } catch {
    throw new Error(`Article "${file}": there is no such file. Correct the name.`);
  }
}

function yearFrom(text: string | undefined): number {
  if (text === undefined) return new Date().getFullYear();
  const year = Number(text);
  if (Number.isInteger(year) && year > 0) return year;
  throw new Error(`Year "${text}": it is not a year. Correct \`--year\`.`);
}

async function make({ text, about }: Asked): Promise<void> {
  const files = startOf(splitArticle(text, 'en'), about);
  refuseLosses();
  for (const one of readdirSync('slides')) rmSync(`slides/${one}`, { recursive: true });
  rmSync('assets/artwork', { recursive: true, force: true });
  mkdirSync('assets', { recursive: true });
  writeFileSync('assets/article.txt', `${trimmed(text)}\n`);
  await write(files);
}

/** What Git does not hold would be lost. */
function refuseLosses(): void {
  if (!existsSync('slides/deck.ts')) return;
  const changed = isInGit('slides/deck.ts')
    ? gitSays('status', '--porcelain', '--', 'slides', 'assets')
    : undefined;
  if (changed === undefined)
    throw new Error(
      'The talk in slides/ is in no Git repository, so it could not be brought back. Move slides/ and assets/ away, or commit them.',
    );
  if (changed.length > 0)
    throw new Error(
      `The talk in slides/ has changes that Git does not hold (${changed
        .slice(0, 3)
        .map((line) => line.slice(3))
        .join(
          ', ',
        )}${changed.length > 3 ? ', …' : ''}), and they would be lost. Commit them, or move them away.`,
    );
}

/** True where Git can bring a file back: a folder that it ignores may well lie in a repository. */
function isInGit(file: string): boolean {
  return (gitSays('ls-files', '--', file) ?? []).length > 0;
}

/** The lines Git prints; nothing where it is missing or there is no repository. */
function gitSays(...asked: readonly string[]): readonly string[] | undefined {
  try {
    const told = execFileSync('git', asked, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return told.split('\n').filter((line) => line !== '');
  } catch {
    return undefined;
  }
}

async function write(files: Files): Promise<void> {
  for (const [path, source] of Object.entries(files)) {
    const options = await resolveConfig(path);
    writeFileSync(path, await format(source, { ...options, filepath: path }));
  }
}
