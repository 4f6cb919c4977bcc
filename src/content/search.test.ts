import { expect, test } from '@playwright/test';
import { partsWith } from './search';

const slide = {
  title: 'Hull, July 9: Abel met Nora Quist',
  text: 'They addressed the climate crisis',
  notes: 'Café talk of the world’s climate, in 2022.',
};

test('a word is found where it stands, in every part', () => {
  expect(partsWith('Abel', slide)).toEqual(['title']);
  expect(partsWith('climate', slide)).toEqual(['text', 'notes']);
  expect(partsWith('2022', slide)).toEqual(['notes']);
});

test('the beginning of a word is enough, its middle is not', () => {
  expect(partsWith('clim', slide)).toEqual(['text', 'notes']);
  expect(partsWith('bel', slide)).toEqual([]);
});

test('capitals, accents and punctuation do not matter', () => {
  expect(partsWith('HULL', slide)).toEqual(['title']);
  expect(partsWith('cafe', slide)).toEqual(['notes']);
  expect(partsWith('world’s', slide)).toEqual(['notes']);
});

test('every word of the query must stand on the slide, in whatever part', () => {
  expect(partsWith('nora crisis', slide)).toEqual(['title', 'text']);
  expect(partsWith('nora harbour', slide)).toEqual([]);
});

test('a query without words finds nothing, and no query is a pattern', () => {
  for (const query of ['', '  ', '!?', '.*', '(', '\\', '’'.repeat(10_000)])
    expect(partsWith(query, slide)).toEqual([]);
});
