import { expect, test } from '@playwright/test';
import { quote } from './small-deck';
import { dateInWords } from './talk';

const evidence = quote('call', 'May 4');

test('a date is told as far as it is given', () => {
  expect(dateInWords({ month: 5, day: 4, evidence })).toBe('May 4');
  expect(dateInWords({ month: 12, evidence })).toBe('December');
  expect(dateInWords('not given')).toBe('date not given');
});
