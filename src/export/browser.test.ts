import { expect, test } from '@playwright/test';
import { findBrowser } from './browser';
import type { Machine } from './browser';

const playwrights = '/home/abel/.cache/ms-playwright/chrome';

/** A Linux machine of a person who is not root, with the given files on it. */
function machine(files: readonly string[], others: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/abel',
    root: false,
    playwrights,
    isFile: (path) => files.includes(path),
    install: () => undefined,
    ...others,
  };
}

const found = (files: readonly string[], others: Partial<Machine> = {}) =>
  findBrowser(machine(files, others)).executablePath;

test('the browser that DECK_BROWSER names comes first', () => {
  const environment = { DECK_BROWSER: '/opt/mine' };
  expect(found(['/opt/mine', playwrights, '/usr/bin/chromium'], { environment })).toBe('/opt/mine');
});

test('a DECK_BROWSER that is not there is an error, not a reason to take another', () => {
  expect(() => found([playwrights], { environment: { DECK_BROWSER: '/opt/gone' } })).toThrow(
    'Browser: DECK_BROWSER names "/opt/gone", and no file is there. Correct it or unset it.',
  );
});

test('Playwright’s own browser comes before an installed one', () => {
  expect(found([playwrights, '/usr/bin/chromium'])).toBe(playwrights);
});

test('an installed browser is found where each platform has it', () => {
  expect(found(['/usr/bin/chromium', '/usr/local/bin/google-chrome'])).toBe('/usr/local/bin/google-chrome');
  expect(found(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'])).toBe(
    '/usr/bin/chromium-headless-shell',
  );
  expect(found(['/snap/bin/chromium'])).toBe('/snap/bin/chromium');
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(found([chrome], { platform: 'darwin' })).toBe(chrome);
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const environment = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  expect(found([edge], { platform: 'win32', environment })).toBe(edge);
});

test('without any, Playwright downloads one', () => {
  const files: string[] = [];
  expect(found(files, { install: () => files.push(playwrights) })).toBe(playwrights);
});

test('when none can be had, a sentence says what to do', () => {
  expect(() => found([])).toThrow(
    'Browser: none is installed, and Playwright could not download one. Install Chrome, Edge or Chromium, or set DECK_BROWSER to the path of one.',
  );
});

test('the sandbox is given up only for root on Linux', () => {
  const args = (others: Partial<Machine>) => findBrowser(machine([playwrights], others)).args;
  expect(args({ root: true })).toContain('--no-sandbox');
  expect(args({ root: false })).not.toContain('--no-sandbox');
  expect(args({ root: true, platform: 'darwin' })).not.toContain('--no-sandbox');
});
