import { expect, test } from '@playwright/test';
import { decoderFrom } from '../file/characters';
import { compact as compacted } from './compact';

/** Every letter is half as wide as the font is large. */
const decoder = decoderFrom('', 1, () => 500);
const compact = (stream: string) => compacted(stream, () => decoder);

test('coordinates lose the digits that no one sees', () => {
  expect(compact('30.999998 40.722271 m -.0001 1.005 l S')).toBe('31 40.7 m\n0 1 l\nS');
});

test('matrices, sizes, colours and strings stay as they are', () => {
  const stream = '.23999999 0 0 -.23999999 0 540 cm\n.0353 .3255 .302 rg\n/F4 20.125 Tf';
  expect(compact(stream)).toBe(stream);
});

test('letters that are placed one by one become a line, each where it was', () => {
  const stream = 'BT /F 10 Tf 1 0 0 1 7 7 Tm (a) Tj 5 0 Td (b) Tj 4.5 0 Td (c) Tj ET';
  expect(compact(stream).split('\n').slice(-2)).toEqual(['[<6162> 50 <63>] TJ', 'ET']);
});

test('the next line begins where it began', () => {
  const stream = 'BT /F 10 Tf 20 20 Td (a) Tj 5 0 Td (b) Tj 5 0 Td (c) Tj -10 -12 Td (d) Tj ET';
  expect(compact(stream).split('\n').slice(2)).toEqual([
    '20 20 Td',
    '<616263> Tj',
    '0 -12 Td',
    '<64> Tj',
    'ET',
  ]);
});

test('letters of unknown width stay as they are placed', () => {
  const stream = 'BT\n/F 10 Tf\n(a) Tj\n5 0 Td\n(b) Tj\nET';
  expect(compacted(stream, () => decoderFrom('', 1))).toBe(stream);
});
