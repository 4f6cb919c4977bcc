import { expect, test } from '@playwright/test';
import { statementSlide } from '../small-slides';
import { statementRules } from './rules';

test('a statement is short', () => {
  expect(statementRules(statementSlide)).toEqual([]);
  const statement = { ...statementSlide.statement, words: 'We will talk again, '.repeat(5) };
  expect(statementRules({ ...statementSlide, statement })).toEqual([
    'Slide "what-abel-said": `statement` has 99 characters, more than 80. Shorten it.',
  ]);
});
