import { expect, test } from '@playwright/test';
import { creditsSlide } from '../small-slides';
import { creditsRules } from './rules';

test('credits are six at most, each on a line or two', () => {
  expect(creditsRules(creditsSlide)).toEqual([]);
  const detail = 'The Gazette '.repeat(20);
  expect(creditsRules({ ...creditsSlide, credits: [{ what: 'Article', detail }] })).toEqual([
    'Slide "sources": `credits[0].detail` has 239 characters, more than 200. Shorten it.',
  ]);
});
