/** The sample talk on a server: for what needs particular slides. It is built once in a run, by the worker that asks first; its folder goes with the results of the run before. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { mergeTests } from '@playwright/test';
import { preview } from 'vite';
import { expect, test as base } from './fixture';
import { freePort } from './free-port';

export { expect, painted } from './fixture';
export type { Deck } from './fixture';

/** Where it is built, once somebody has asked for it. */
export const sampleFolder = resolve('test-results/sample-talk');

const vite = resolve('node_modules/vite/bin/vite.js');
const patience = 120_000;

/** Whoever makes the folder builds; the others wait for what it leaves there. */
async function buildOnce(): Promise<void> {
  const lock = `${sampleFolder}.build`;
  const [done, failed] = [join(lock, 'done'), join(lock, 'failed')];
  await mkdir(resolve('test-results'), { recursive: true });
  const isFirst = await mkdir(lock).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const { status, stderr } = spawnSync(
      process.execPath,
      [vite, 'build', '--outDir', sampleFolder, '--emptyOutDir', '--logLevel', 'warn'],
      { encoding: 'utf8', env: { ...process.env, DECK: 'e2e/sample' } },
    );
    await writeFile(status === 0 ? done : failed, stderr);
  }
  await expect.poll(() => existsSync(done) || existsSync(failed), { timeout: patience }).toBe(true);
  if (existsSync(failed))
    throw new Error(`The sample talk does not build.\n${await readFile(failed, 'utf8')}`);
}

/** `test` on the sample talk: `deck` and every address are its own. */
export const test = base.extend<object, { readonly sample: string }>({
  sample: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads from the pattern what a fixture needs: nothing
    async ({}, use) => {
      await buildOnce();
      const server = await preview({
        configFile: false,
        logLevel: 'silent',
        build: { outDir: sampleFolder },
        preview: { host: '127.0.0.1', port: await freePort(), strictPort: true },
      });
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
    },
    { scope: 'worker', timeout: patience },
  ],
  baseURL: async ({ sample }, use) => use(sample),
});

/** The same for a `test` that has more. */
export const withSample = <More extends typeof base>(more: More) => mergeTests(more, test);
