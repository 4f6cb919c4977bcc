/** Files written whole or not at all. */
import { access, constants, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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
