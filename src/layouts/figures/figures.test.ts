import { expect, test } from '@playwright/test';
import { quote } from '../../content/small-deck';
import { figuresSlide } from '../small-slides';
import { figuresRules } from './rules';

const number = quote('headline', 'Two');

test('figures without a fault are told nothing', () => {
  expect(figuresRules(figuresSlide)).toEqual([]);
});

test('the fifth number, and a number too wide for its column, are told', () => {
  const five = Array.from({ length: 4 }, () => ({ number, meaning: 'Towns' }));
  expect(figuresRules({ ...figuresSlide, figures: [{ number, meaning: 'Towns' }, ...five] })).toEqual([
    'Slide "how-many": `figures` has 5, and its layout holds 1 to 4. Take some out, or make two slides of it.',
  ]);
  const wide = { number: { words: '1,234,567,890', evidence: number }, meaning: 'Towns' };
  expect(figuresRules({ ...figuresSlide, figures: [wide] })).toEqual([
    'Slide "how-many": `figures[0].number` has 13 characters, more than 12. Shorten it.',
  ]);
});
