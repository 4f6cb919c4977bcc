/** `npm run proven`: the page that says what is proven where. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { npm } from '../support/npm';

test('docs/proven.md says of the tests what they say of themselves', async () => {
  test.slow(); // all tests are read
  const folder = await mkdtemp(join(tmpdir(), 'proven-'));
  const out = join(folder, 'proven.md');
  const { status, says } = npm('proven', ['--out', out]);
  expect(status, says).toBe(0);
  expect(await readFile('docs/proven.md', 'utf8'), 'write it anew: npm run proven').toBe(
    await readFile(out, 'utf8'),
  );
  await rm(folder, { recursive: true });
});
