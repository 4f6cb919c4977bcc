/** The tree of folders is the design: who looks for a thing finds where it belongs without asking. */
import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

test('each folder of the source says first what belongs there', async () => {
  for (const folder of await foldersIn('src')) {
    const text = await readFile(`src/${folder}/README.md`, 'utf8');
    expect(text, folder).toMatch(/^# .+\n\n\S/u);
  }
});

test('what runs in the browser is told folder by folder', async () => {
  const text = await readFile('src/browser/README.md', 'utf8');
  for (const folder of await foldersIn('src/browser')) expect(text).toContain(`| \`${folder}/\``);
});

test('the README’s tree names every folder of the source', async () => {
  const text = await readFile('README.md', 'utf8');
  for (const folder of await foldersIn('src')) expect(text).toContain(`\nsrc/${folder}/ `);
});

test('no folder of the source is a long shelf', async () => {
  const entries = await readdir('src', { recursive: true, withFileTypes: true });
  const shelved = entries.filter(
    (entry) => entry.isFile() && !/\.test\.tsx?$|^README\.md$/u.test(entry.name),
  );
  const counts = new Map<string, number>();
  for (const { parentPath } of shelved) counts.set(parentPath, (counts.get(parentPath) ?? 0) + 1);
  expect([...counts].filter(([, files]) => files > 15)).toEqual([]);
});
