import { expect, test } from '@playwright/test';
import { clockOf, dateInWords } from './when';

test('a date is told as far as it is given', () => {
  expect(dateInWords({ month: 5, day: 4 }, 'en')).toBe('May 4');
  expect(dateInWords({ month: 12 }, 'en')).toBe('December');
  expect(dateInWords({ year: 1987 }, 'en')).toBe('1987');
  expect(dateInWords({ year: 1987, month: 2 }, 'en')).toBe('February 1987');
  expect(dateInWords({ year: 1987, month: 2, day: 29 - 1 }, 'en')).toBe('February 28, 1987');
  expect(dateInWords({ time: '9:05' }, 'en-GB')).toBe('9:05');
  expect(dateInWords({ month: 5, day: 4, time: '21:30' }, 'en-GB')).toBe('4 May at 21:30');
});

test('a date is told as the deck’s language has it', () => {
  expect(dateInWords({ month: 5, day: 4 }, 'en-GB')).toBe('4 May');
  expect(dateInWords({ month: 5, day: 4 }, 'de')).toBe('4. Mai');
  expect(dateInWords({ month: 5 }, 'fr')).toBe('mai');
});

test('what is no time of day is none', () => {
  expect(clockOf('9:05')).toEqual({ hours: 9, minutes: 5 });
  expect(clockOf('24:00')).toBeUndefined();
  expect(clockOf('9:60')).toBeUndefined();
  expect(clockOf('9:5')).toBeUndefined();
});
