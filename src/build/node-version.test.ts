import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

/** Runs the check as that version of Node would. */
function checkOn(version: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const preload = `data:text/javascript,${encodeURIComponent(pretend)}`;
  return spawnSync(process.execPath, ['--import', preload, 'src/build/node-version.mjs'], {
    encoding: 'utf8',
  });
}

test('an old Node is refused with a sentence', () => {
  for (const version of ['12.22.0', '18.20.4', '20.18.3'])
    expect(checkOn(version)).toMatchObject({
      status: 1,
      stderr: `Node: this is ${version}, and the deck needs 20.19.0 or newer. Install it from https://nodejs.org/ and try again.\n`,
    });
});

test('a Node that is new enough is let through without a word', () => {
  for (const version of ['20.19.0', '22.1.0', '24.0.0'])
    expect(checkOn(version)).toMatchObject({ status: 0, stdout: '', stderr: '' });
});
