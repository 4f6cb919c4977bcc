import { expect, test } from '@playwright/test';
import { titleSlide } from '../small-slides';
import { titleRules } from './rules';

test('a title slide without a fault is told nothing', () => {
  expect(titleRules(titleSlide)).toEqual([]);
});

test('a name of more than three lines, and more ends than the line runs through, are told', () => {
  const ends = ['One', 'Two', 'Three', 'Four', 'Five'];
  expect(titleRules({ ...titleSlide, title: 'Two towns talk '.repeat(5), ends })).toEqual([
    'Slide "title": `title` has 74 characters, more than 72. Shorten it.',
    'Slide "title": `ends` has 5, and its layout holds 0 to 4. Take some out, or make two slides of it.',
  ]);
});
