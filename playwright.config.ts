import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { asPeopleHaveIt } from './e2e/real/conditions';
import { freePort } from './e2e/support/free-port';
import { findFirefox, firefoxOptions, firefoxVariable } from './e2e/support/firefox';
import { browserVariable, findBrowser } from './src/export/browser';

/** Runner and workers read this file each; what the first one found reaches the others through the environment. */
const browser = findBrowser();
process.env[browserVariable] = browser.executablePath;
const firefox = findFirefox();
if (firefox) process.env[firefoxVariable] = firefox;
else if (process.env['TEST_WORKER_INDEX'] === undefined)
  console.log(
    `Firefox: none is installed, so its tests are left out. Install it, or set ${firefoxVariable} to its path.`,
  );
const port = Number((process.env['DECK_TEST_PORT'] ??= String(await freePort())));
const address = `http://127.0.0.1:${port}/`;

/** What is told apart by engines: layout, moving, reading and speaking. The rest is about the deck, and the same in all. */
const inEveryBrowser = {
  testMatch: 'e2e/**/*.spec.ts',
  testIgnore: 'e2e/webkit/**',
  grep: /@every-browser/u,
};

/** Arguments and emulation of Chromium are its own. */
const others = { launchOptions: {}, contextOptions: {} };

export default defineConfig({
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: Math.max(2, Math.floor(availableParallelism() * 0.75)), // each keeps more than one core busy
  // A shared machine may stall; what passes only the second time is listed as flaky, and is a defect of the test.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 }, // a busy machine may take so long, and no test passes by it
  reporter: process.argv.includes('--list')
    ? 'list' // nothing runs of which progress could be told
    : [['./e2e/support/progress.ts'], ['./e2e/support/tally.ts']],
  use: {
    baseURL: address,
    launchOptions: browser,
    viewport: { width: 1280, height: 720 },
    locale: 'en-US',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    serviceWorkers: 'block', // each test asks the server; what is kept without it is e2e/start/offline.spec.ts
  },
  projects: [
    { name: 'model', testMatch: '{src,slides}/**/*.test.ts' },
    { name: 'browser', testMatch: '{e2e,slides}/**/*.spec.ts', testIgnore: ['e2e/real/**', 'e2e/webkit/**'] },
    {
      name: 'real',
      testMatch: 'e2e/real/**/*.spec.ts',
      use: {
        launchOptions: asPeopleHaveIt(browser),
        contextOptions: { reducedMotion: 'no-preference' },
        serviceWorkers: 'allow',
      },
    },
    { name: 'webkit-driver', testMatch: 'e2e/webkit/**/*.spec.ts' },
    ...(firefox ? [{ name: 'firefox', ...inEveryBrowser, use: { ...others, ...firefoxOptions } }] : []),
    ...(process.env['DECK_WEBKIT']
      ? [{ name: 'webkit', ...inEveryBrowser, use: { ...others, browserName: 'webkit' as const } }]
      : []),
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    stdout: 'ignore',
  },
});
