import { expect, test } from '@playwright/test';
import { viewFor } from './view';

test('without a wish, a wide window shows slides and a narrow one the reading view', () => {
  expect(viewFor('', true)).toBe('slides');
  expect(viewFor('', false)).toBe('reading');
});

test('a wish in the address wins over the width', () => {
  expect(viewFor('?view=reading', true)).toBe('reading');
  expect(viewFor('?view=slides', false)).toBe('slides');
  expect(viewFor('?lang=en&view=speaker', true)).toBe('speaker');
});

test('an unknown view is as none', () => {
  for (const search of ['?view=cinema', '?view=', '?view=SLIDES', '?view=%E0%A4%A', '?view=print'])
    expect(viewFor(search, true)).toBe('slides');
});
