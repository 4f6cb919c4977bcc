import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);

/** What the compiler prints about a module with these lines in it, `quote` being that of the small talk. */
async function compilerOn(lines: string): Promise<string> {
  const folder = test.info().outputPath();
  const imports = [
    `import { quote } from '../../src/content/small-deck';`,
    `import { quoting } from '#kit';`,
  ];
  await writeFile(
    `${folder}/slide.ts`,
    `${imports.join('\n')}\nexport const known = [quote, quoting];\n${lines}\n`,
  );
  await writeFile(`${folder}/tsconfig.json`, '{ "extends": "../../tsconfig.json", "include": ["slide.ts"] }');
  try {
    await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder]);
    return '';
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}

test('an author who misquotes is told so by the compiler, in words', async () => {
  expect(await compilerOn("export const words = quote('call', 'Mayor Abel called Mayor Baker');")).toContain(
    "Misquoted: these words do not stand in passage 'call' to the letter. Copy them from article.ts.",
  );
});

test('an author who quotes to the letter is told nothing', async () => {
  expect(await compilerOn("export const words = quote('call', 'Mayor Abel phoned');")).toBe('');
});

test('an author who gives two passages one id is told so where the article stands, and where it is quoted', async () => {
  const said = await compilerOn(`const article = {
  publisher: 'The Gazette',
  year: 2020,
  address: 'https://example.org/',
  rights: '',
  blocks: [{ name: 'paragraph 1', lines: [{ call: 'One.' }, { other: 'Two.' }, { call: 'Three.' }] }],
} as const;
export const cite = quoting(article);
export const words = cite('call', 'One');
export const others = cite('other', 'Two');`);
  const sentence =
    "Passage 'call' stands twice in article.ts, with other words each time. Give each passage an id of its own.";
  expect(said.split(sentence)).toHaveLength(3);
  expect(said).not.toContain('never');
  expect(said).not.toContain("'other'");
});
