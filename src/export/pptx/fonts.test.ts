import { expect, test } from '@playwright/test';
import { fontFor } from './fonts';

test('words keep their kind of font, and are set as large as makes them as wide as on the page', () => {
  const looks = [true, false].flatMap((isSerif) => [true, false].map((isBold) => ({ isSerif, isBold })));
  const fonts = looks.map(fontFor);
  expect(fonts.map(({ name }) => name)).toEqual(['Times New Roman', 'Times New Roman', 'Arial', 'Arial']);
  for (const { scale } of fonts) expect(Math.abs(scale - 1)).toBeLessThan(0.1);
  expect(fonts[2]?.scale, 'bold is measured apart').not.toBe(fonts[3]?.scale);
});
