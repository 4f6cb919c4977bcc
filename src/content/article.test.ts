import { expect, test } from '@playwright/test';
import { passagesOf, textOf } from './article';
import { quote, smallArticle } from './small-deck';

test('a quotation carries its words and the passage they stand in', () => {
  expect(quote('call', 'on May 4')).toEqual({ passage: 'call', words: 'on May 4' });
});

test('passages come in reading order, each with the block it stands in', () => {
  expect(passagesOf(smallArticle).map(({ id, block }) => `${id}, ${block}`)).toEqual([
    'headline, headline',
    'call, paragraph 1',
    'again, paragraph 1',
  ]);
});

test('an article reads as running text', () => {
  expect(textOf(smallArticle)).toBe(
    'Two towns talk\n\nMayor Abel phoned Mayor Baker on May 4. “We will talk again,” Abel said.',
  );
});
