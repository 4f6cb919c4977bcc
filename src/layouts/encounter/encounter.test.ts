import { expect, test } from '@playwright/test';
import { quote } from '../../content/small-deck';
import { encounterSlide, given } from '../small-slides';
import { encounterRules } from './rules';

test('what is large goes on one line, a date as the deck’s language has it', () => {
  expect(encounterRules(encounterSlide, given)).toEqual([]);
  const large = { words: 'A telephone', evidence: quote('call', 'phoned') };
  expect(encounterRules({ ...encounterSlide, large }, given)).toEqual([]);
  const date = { year: 2020, month: 9, day: 14, evidence: quote('call', 'May') } as const;
  expect(encounterRules({ ...encounterSlide, large: date }, given)).toEqual([
    'Slide "may-4-call": “September 14, 2020” has 18 characters, more than 11, and goes on no line. Shorten `large`, or use a statement.',
  ]);
});
