import { expect, test } from '@playwright/test';
import { askedToKeep, isLoopback } from './keeping';

test('only addresses of this machine are taken for such', () => {
  for (const own of ['localhost', 'talk.localhost', '127.0.0.1', '127.1.2.3', '[::1]'])
    expect(isLoopback(own), own).toBe(true);
  for (const other of [
    'example.org',
    'localhost.example.org',
    '127.0.0.1.example.org',
    '10.0.0.1',
    '[::2]',
    '',
  ])
    expect(isLoopback(other), other).toBe(false);
});

test('a worker is asked for by name, and sent away by name', () => {
  expect(askedToKeep('?view=slides&keep')).toBe(true);
  expect(askedToKeep('?keep=yes')).toBe(true);
  expect(askedToKeep('?keep=no')).toBe(false);
  expect(askedToKeep('?view=keep')).toBeUndefined();
});
