/** What many tests only look at is made once in a run, by the worker that asks first. It goes with the results of the run before. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import type { Said } from './npm';

const results = resolve('test-results');

/** In milliseconds: how long whoever asks later waits for it, and a fixture that asks should be given. */
export const patience = 180_000;

/**
 * A folder that is filled once in a run.
 *
 * @param name Its name in test-results.
 * @param fill Fills it. What it throws is thrown to everyone who asks.
 */
export async function madeOnce(
  name: string,
  fill: (folder: string) => void | Promise<void>,
): Promise<string> {
  const folder = join(results, name);
  const lock = `${folder}.lock`;
  const [done, failed] = [join(lock, 'done'), join(lock, 'failed')];
  await mkdir(results, { recursive: true });
  const isFirst = await mkdir(lock).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const fault = await faultIn(() => fill(folder));
    await writeFile(fault === undefined ? done : failed, fault ?? '');
  }
  await expect.poll(() => existsSync(done) || existsSync(failed), { timeout: patience }).toBe(true);
  if (existsSync(failed)) throw new Error(await readFile(failed, 'utf8'));
  return folder;
}

async function faultIn(work: () => void | Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What a command wrote, in a folder in which nobody may write, and what it said. */
export interface Output {
  readonly folder: string;
  readonly says: string;
}

/**
 * The output of a command that is run once in a run, and succeeds.
 *
 * @param name Its name in test-results.
 * @param run Runs it; it is to write into the folder it is given.
 */
export async function outputOnce(name: string, run: (folder: string) => Said): Promise<Output> {
  const made = await madeOnce(name, (into) => {
    const { status, says } = run(join(into, 'files'));
    expect(status, says).toBe(0);
    writeFileSync(join(into, 'says.txt'), says);
  });
  return { folder: join(made, 'files'), says: readFileSync(join(made, 'says.txt'), 'utf8') };
}
