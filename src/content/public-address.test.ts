import { expect, test } from '@playwright/test';
import { publicAddress } from './public-address';

test('without an address the deck does without', () => {
  for (const given of [undefined, '', '  ']) expect(publicAddress(given)).toBeUndefined();
});

test('an address is taken without what belongs to one visit', () => {
  expect(publicAddress('https://example.org/talk/?view=slides#lisbon')).toBe('https://example.org/talk/');
  expect(publicAddress(' http://example.org ')).toBe('http://example.org/');
});

test('what is no web address is refused in a sentence', () => {
  for (const given of ['example.org', 'javascript:alert(1)', 'ftp://example.org/', 'https://'])
    expect(() => publicAddress(given)).toThrow(
      `DECK_URL: "${given}" is not a web address. Give the whole address, such as https://example.org/talk/.`,
    );
});
