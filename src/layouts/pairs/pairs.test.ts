import { expect, test } from '@playwright/test';
import { abel, pairsSlide } from '../small-slides';
import { pairsRules } from './rules';

test('what stands between a pair is a word or two, and names go on a line', () => {
  expect(pairsRules(pairsSlide)).toEqual([]);
  const [one, other] = pairsSlide.pairs;
  const evidence = abel.name;
  const what = { words: 'On a very long bridge between towns', evidence };
  expect(pairsRules({ ...pairsSlide, pairs: [{ ...one, what }, other] })).toEqual([
    'Slide "who-with-whom": `pairs[0].what` has 35 characters, more than 24. Shorten it.',
  ]);
});
