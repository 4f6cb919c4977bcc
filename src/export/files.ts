/** Files written whole or not at all. */
import { access, constants, copyFile, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What can go wrong, in words. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be written to. Choose another folder with --out, or change its permissions',
  EPERM: 'may not be written to. Choose another folder with --out, or close the file where it is open',
  EBUSY: 'is held open by another program. Close it there',
  EROFS: 'lies on a disk that can only be read. Choose another folder with --out',
  ENOSPC: 'lies on a disk that is full. Make room, or choose another folder with --out',
  EDQUOT: 'lies on a disk whose quota is used up. Make room, or choose another folder with --out',
  ENOTDIR: 'is not a folder. Choose another one with --out',
  EEXIST: 'is not a folder. Choose another one with --out',
  EISDIR: 'is a folder. Choose another folder with --out',
};

/**
 * Makes a folder ready to be written to.
 *
 * @throws A sentence where it cannot be.
 */
export async function prepare(folder: string): Promise<void> {
  await explained(folder, async () => {
    await mkdir(folder, { recursive: true });
    if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
    await access(folder, constants.W_OK);
  });
}

/** A file to be written. */
export interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files that belong together: all of them, or none, and then the ones of before are there as they were. What else is in the folder stays.
 *
 * @throws A sentence where one of them cannot be written.
 */
export async function writeTogether(folder: string, files: readonly File[]): Promise<void> {
  await explained(folder, async () => {
    const aside = await mkdtemp(join(folder, '.new-')); // on the same disk, so that moving a file is one step
    try {
      for (const { name, bytes } of files) await writeFile(join(aside, name), bytes, { flush: true });
      await replaceAll(
        folder,
        aside,
        files.map(({ name }) => name),
      );
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  });
}

async function replaceAll(folder: string, aside: string, names: readonly string[]): Promise<void> {
  const putBack: (() => Promise<void>)[] = [];
  try {
    for (const name of names) {
      const path = join(folder, name);
      const before = join(aside, `${name}.before`);
      const existed = await copied(path, before);
      await rename(join(aside, name), path);
      putBack.push(() => (existed ? rename(before, path) : rm(path)));
    }
  } catch (error) {
    for (const undo of putBack.toReversed()) await undo();
    throw error;
  }
}

/** False where there is nothing to copy. */
async function copied(path: string, to: string): Promise<boolean> {
  try {
    await copyFile(path, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false; // node:fs throws nothing else
    throw error;
  }
}

/**
 * Writes a file beside its place, and moves it there when it is complete: what was there before stays until then.
 *
 * @throws A sentence where it cannot be written.
 */
export async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  const unfinished = join(folder, `.${name}.${process.pid}.part`);
  await explained(path, async () => {
    try {
      await writeFile(unfinished, bytes, { flush: true });
      await rename(unfinished, path);
    } finally {
      await rm(unfinished, { force: true });
    }
  });
  return path;
}

async function explained(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException; // node:fs throws nothing else
    throw new Error(`"${path}" ${reasons[code] ?? `could not be written: ${message}`}.`, { cause: error });
  }
}

/** Puts a page of a single file on the disk for as long as the work at its address takes. */
export async function fromTheDisk<T>(html: string, work: (address: string) => Promise<T>): Promise<T> {
  const staging = await mkdtemp(join(tmpdir(), 'export-'));
  try {
    const file = join(staging, 'deck.html');
    await writeFile(file, html);
    return await work(pathToFileURL(file).href);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
