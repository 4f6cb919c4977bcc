import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string; readonly resolved?: string }>
  >;
}

async function readLock(): Promise<Lock> {
  return JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock; // npm writes it so
}

test('the lock file pins every package by version and checksum', async () => {
  const { packages } = await readLock();
  const loose = Object.entries(packages).filter(
    ([path, { version, integrity }]) => path !== '' && (!version || !integrity),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('the lock file holds no address, so that anybody’s registry can serve it', async () => {
  const { packages } = await readLock();
  const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
  expect(addressed.map(([path]) => path)).toEqual([]);
  expect(await readFile('.npmrc', 'utf8')).toContain('omit-lockfile-registry-resolved=true');
});
