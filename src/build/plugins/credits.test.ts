import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { creditedWorks } from './credits';

/** A project with a package in it; true for a licence that stands beside. */
async function withPackage(licensed: boolean): Promise<{ readonly root: string; readonly file: string }> {
  const root = await mkdtemp(join(tmpdir(), 'credits-'));
  const folder = join(root, 'node_modules', '@some', 'package');
  for (const made of [folder, join(root, 'assets', 'fonts')]) await mkdir(made, { recursive: true });
  const about = { name: '@some/package', version: '1.2.3', license: 'MIT' };
  await writeFile(join(folder, 'package.json'), JSON.stringify(about));
  if (licensed) await writeFile(join(folder, 'LICENSE.md'), 'Do as you like.\n');
  return { root, file: join(folder, 'dist', 'index.js') };
}

test('a package is credited once, whatever of it goes in, with its licence in full', async () => {
  const { root, file } = await withPackage(true);
  const works = creditedWorks(root, [file, `\0${file}?commonjs`, join(root, 'src', 'own.ts')]);
  expect(works).toEqual([
    { name: '@some/package', version: '1.2.3', licence: 'MIT', text: 'Do as you like.' },
  ]);
});

test('a package without a licence of its own stops the build in a sentence', async () => {
  const { root, file } = await withPackage(false);
  expect(() => creditedWorks(root, [file])).toThrow(
    'Credits: "@some/package" goes into the talk and names no licence. Replace it.',
  );
});
