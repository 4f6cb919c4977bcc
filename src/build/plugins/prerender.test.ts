import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);
const sources = [
  'ACCESSIBILITY.md',
  'slides',
  'e2e/sample',
  'src',
  'assets',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
];

/** Builds the sample talk. */
const sample = { DECK: 'e2e/sample' };

/** A copy of the project that a test may spoil. */
async function copyOfProject(): Promise<string> {
  const copy = test.info().outputPath('copy');
  for (const source of sources) await cp(source, `${copy}/${source}`, { recursive: true });
  return copy;
}

async function spoil(file: string, words: string, others: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text, `${words} stands in ${file}`).toContain(words);
  await writeFile(file, text.replace(words, others));
}

/** What `vite build` prints, and whether it succeeded. */
async function build(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly built: boolean; readonly output: string }> {
  try {
    const { stdout, stderr } = await run(
      process.execPath,
      [resolve('node_modules/vite/bin/vite.js'), 'build'],
      { cwd: folder, env: { ...process.env, ...environment } },
    );
    return { built: true, output: stdout + stderr };
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string }; // what execFile rejects with
    return { built: false, output: stdout + stderr };
  }
}

test('the talk as it stands has no problems and builds', async () => {
  expect(await build(await copyOfProject())).toMatchObject({ built: true });
});

test('a talk with problems does not build, and its author is told all of them at once', async () => {
  const copy = await copyOfProject();
  const talk = `${copy}/e2e/sample`;
  await spoil(`${talk}/tables.tsx`, "id: 'one-cell'", "id: 'One-cell'");
  await spoil(`${talk}/time.tsx`, "source: ['before', 'older']", "source: ['before']");
  await spoil(`${talk}/opening.tsx`, 'A cue is', '“Nobody said this.” A cue is');
  const { built, output } = await build(copy, sample);
  expect(built).toBe(false);
  expect(output).toContain('The talk has 4 to mend.');
  expect(output).toContain(
    'Slide "One-cell": its id is not a clean address. Use lower-case words joined by hyphens.',
  );
  expect(output).toContain(
    'Slide "generations": it quotes passage "older", which `source` does not name. Add it there.',
  );
  expect(output).toContain(
    'Passage "older" (paragraph 4): no slide rests on it. Name it in a slide’s `source`.',
  );
  expect(output).toContain(
    'Slide "sample": “Nobody said this.” stands in quotation marks but not in the article.',
  );
});

test('a photograph under licence is not published by accident', async () => {
  const copy = await copyOfProject();
  await cp('assets/pictures/icon.png', `${copy}/e2e/sample/assets/licensed/lantern.jpg`);
  const { built, output } = await build(copy, sample);
  expect(built).toBe(false);
  expect(output).toContain('Licensed pictures: licensed/lantern.jpg would be published.');
});

test('told where it is published, a slide that asks for it shows the address, short and as a code; without, it does without', async () => {
  const copy = await copyOfProject();
  expect(await build(copy, { ...sample, DECK_URL: 'https://example.org/talk/' })).toMatchObject({
    built: true,
  });
  const told = await readFile(`${copy}/dist/index.html`, 'utf8');
  expect(told).toContain('aria-label="QR code: example.org/talk/?view=reading"');
  expect(told).toContain('<a href="https://example.org/talk/?view=reading">example.org/talk</a>');
  expect(await build(copy, sample)).toMatchObject({ built: true });
  expect(await readFile(`${copy}/dist/index.html`, 'utf8')).not.toContain('QR code');
});
