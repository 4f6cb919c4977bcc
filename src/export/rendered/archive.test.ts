import { expect, test } from '@playwright/test';
import { packed, unpacked } from './archive';

const entries = [
  { path: 'mimetype', content: 'application/epub+zip', stored: true },
  { path: 'a/é.txt', content: 'words '.repeat(100) },
];

test('an archive has its files in their order, and gives them back', () => {
  const files = unpacked(packed(entries));
  expect(files.map(({ path }) => path)).toEqual(['mimetype', 'a/é.txt']);
  expect(new TextDecoder().decode(files[1]?.content)).toBe('words '.repeat(100));
});

test('a stored file stands in the archive as it is', () => {
  const text = Buffer.from(packed(entries)).toString('latin1');
  expect(text.slice(30, 58)).toBe('mimetypeapplication/epub+zip');
  expect(text).not.toContain('words words words');
});

test('the same files give the same bytes at any time and in any zone', () => {
  const before = process.env['TZ'];
  const bytes = ['Pacific/Auckland', 'America/Los_Angeles'].map((zone) => {
    process.env['TZ'] = zone;
    return Buffer.from(packed(entries)).toString('hex');
  });
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
  expect(bytes[0]).toBe(bytes[1]);
});
