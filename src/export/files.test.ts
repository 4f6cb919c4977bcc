import { mkdir, mkdtemp, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { prepare, writeTogether, writeWhole } from './files';

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

const both = (words: string) => ['a.pdf', 'b.pdf'].map((name) => ({ name, bytes: Buffer.from(words) }));

test('files that belong together replace the ones before, and a file that is not theirs stays', async () => {
  const folder = await folderOfOwn();
  await writeFile(join(folder, 'notes.txt'), 'mine');
  await writeTogether(folder, both('old'));
  await writeTogether(folder, both('new'));
  expect(await readdir(folder)).toEqual(['a.pdf', 'b.pdf', 'notes.txt']);
  for (const name of ['a.pdf', 'b.pdf']) expect(await readFile(join(folder, name), 'utf8')).toBe('new');
});

test('where one of them cannot be put in its place, all are as they were', async () => {
  for (const before of [true, false]) {
    const folder = await folderOfOwn();
    if (before) await writeFile(join(folder, 'a.pdf'), 'old');
    await mkdir(join(folder, 'b.pdf'));
    await expect(writeTogether(folder, both('new'))).rejects.toThrow(/is a folder|may not be written to/u);
    expect(await readdir(folder)).toEqual(before ? ['a.pdf', 'b.pdf'] : ['b.pdf']);
    if (before) expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('old');
  }
});
