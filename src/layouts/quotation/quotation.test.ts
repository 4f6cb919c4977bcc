import { expect, test } from '@playwright/test';
import { quotationSlide } from '../small-slides';
import { quotationRules } from './rules';

const [words] = quotationSlide.words;
const long = { ...words, words: 'We will talk again, '.repeat(12) };

test('a large quotation holds fewer words than a usual one', () => {
  expect(quotationRules(quotationSlide)).toEqual([]);
  expect(quotationRules({ ...quotationSlide, words: [long] })).toEqual([]);
  expect(quotationRules({ ...quotationSlide, words: [long], large: true })).toEqual([
    'Slide "in-his-words": its quotations have 240 characters, more than 220. Quote less, or take `large` away.',
  ]);
});

test('there are three quotations at most', () => {
  expect(quotationRules({ ...quotationSlide, words: [words, words, words, words] })).toEqual([
    'Slide "in-his-words": `words` has 4, and its layout holds 1 to 3. Take some out, or make two slides of it.',
  ]);
});
