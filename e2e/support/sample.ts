/** The sample talk on a server: for what needs particular slides. It is built once in a run. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { mergeTests, test as bare } from '@playwright/test';
import { preview } from 'vite';
import { test as base } from './fixture';
import { freePort } from './free-port';
import { madeOnce, patience } from './once';

export { expect, painted } from './fixture';
export type { Deck } from './fixture';

const vite = resolve('node_modules/vite/bin/vite.js');

const built = () =>
  madeOnce('sample-talk', (folder) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
      { encoding: 'utf8', env: { ...process.env, DECK: 'e2e/sample' } },
    );
    if (status !== 0) throw new Error(`The sample talk does not build.\n${stderr}`);
  });

/** The sample talk, built and served. */
interface Sample {
  readonly folder: string;
  readonly address: string;
}

/** Every address is the sample's; what needs its files asks for `sample`. */
const onSample = bare.extend<object, { readonly sample: Sample }>({
  sample: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads from the pattern what a fixture needs: nothing
    async ({}, use) => {
      const folder = await built();
      const server = await preview({
        configFile: false,
        logLevel: 'silent',
        build: { outDir: folder },
        preview: { host: '127.0.0.1', port: await freePort(), strictPort: true },
      });
      await use({ folder, address: server.resolvedUrls?.local[0] ?? '' });
      await server.close();
    },
    { scope: 'worker', timeout: patience },
  ],
  baseURL: async ({ sample }, use) => use(sample.address),
});

/** A `test` on the sample talk instead of the talk: every address is the sample's. */
export const withSample = <Test extends typeof bare>(any: Test) => mergeTests(any, onSample);

/** `test` on the sample talk: `deck` and every address are its own. */
export const test = withSample(base);
