import { expect, test } from '@playwright/test';
import { quote } from './small-deck';
import { dateInWords } from './when';

const evidence = quote('call', 'May 4');

test('a date is told as far as it is given', () => {
  expect(dateInWords({ month: 5, day: 4, evidence }, 'en')).toBe('May 4');
  expect(dateInWords({ month: 12, evidence }, 'en')).toBe('December');
  expect(dateInWords('not given', 'en')).toBe('date not given');
});

test('a date is told as the deck’s language has it', () => {
  expect(dateInWords({ month: 5, day: 4, evidence }, 'en-GB')).toBe('4 May');
  expect(dateInWords({ month: 5, day: 4, evidence }, 'de')).toBe('4. Mai');
  expect(dateInWords({ month: 5, evidence }, 'fr')).toBe('mai');
});
