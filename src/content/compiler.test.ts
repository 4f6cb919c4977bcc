import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);

/** What the compiler prints about a slide module with these lines in it. */
async function compilerOn(lines: string): Promise<string> {
  const folder = test.info().outputPath();
  await writeFile(`${folder}/slide.ts`, `import { quote } from '../../slides/article';\n${lines}\n`);
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
  expect(
    await compilerOn("export const words = quote('call', 'President Biden talked by phone');"),
  ).toContain(
    "Misquoted: these words do not stand in passage 'call' to the letter. Copy them from slides/article.ts.",
  );
});

test('an author who quotes to the letter is told nothing', async () => {
  expect(await compilerOn("export const words = quote('call', 'President Biden spoke by phone');")).toBe('');
});
