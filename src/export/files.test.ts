import { mkdir, mkdtemp, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { prepare, writeWhole } from './files';

const folderOfOwn = () => mkdtemp(join(tmpdir(), 'files-'));

test('a file is written whole, over the one before, and nothing else is left', async () => {
  const folder = await folderOfOwn();
  await writeWhole(folder, 'a.pdf', Buffer.from('old'));
  await writeWhole(folder, 'a.pdf', Buffer.from('new'));
  expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['a.pdf']);
});

test('a file that cannot be put in its place leaves what is there, and nothing unfinished', async () => {
  const folder = await folderOfOwn();
  await mkdir(join(folder, 'a.pdf'));
  await expect(writeWhole(folder, 'a.pdf', Buffer.from('new'))).rejects.toThrow(/"[^"]*a\.pdf" is a folder/u);
  expect(await readdir(folder)).toEqual(['a.pdf']);
});

test('a full disk is a sentence, and the file that was there stays', async () => {
  test.skip(process.platform !== 'linux', 'only Linux has a device that is always full');
  const folder = await folderOfOwn();
  await writeWhole(folder, 'a.pdf', Buffer.from('old'));
  await symlink('/dev/full', join(folder, `.a.pdf.${process.pid}.part`));
  await expect(writeWhole(folder, 'a.pdf', Buffer.from('new'))).rejects.toThrow(
    'lies on a disk that is full. Make room',
  );
  expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['a.pdf']);
});

test('a folder is made where there is none', async () => {
  const folder = join(await folderOfOwn(), 'a', 'b');
  await prepare(folder);
  expect(await readdir(folder)).toEqual([]);
});

test('a file in the place of the folder is a sentence', async () => {
  const file = join(await folderOfOwn(), 'taken');
  await writeFile(file, '');
  await expect(prepare(file)).rejects.toThrow(/taken" is not a folder\. Choose another one with --out\.$/u);
});
