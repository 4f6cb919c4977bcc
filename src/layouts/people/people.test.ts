import { expect, test } from '@playwright/test';
import { abel, baker, peopleSlide } from '../small-slides';
import { peopleRules } from './rules';

const side = (name: string) => ({ name, short: name });

test('people with or without sides are told nothing', () => {
  expect(peopleRules(peopleSlide)).toEqual([]);
  const people = [
    { ...abel, side: side('North') },
    { ...baker, side: side('South') },
  ] as const;
  expect(peopleRules({ ...peopleSlide, people })).toEqual([]);
});

test('six people are the most', () => {
  expect(peopleRules({ ...peopleSlide, people: [abel, abel, abel, abel, abel, abel, abel] })).toEqual([
    'Slide "who": `people` has 7, and its layout holds 1 to 6. Take some out, or make two slides of it.',
  ]);
});

test('a line has two sides, and either all of its people have one or nobody', () => {
  const people = [
    { ...abel, side: side('North') },
    { ...abel, side: side('South') },
    { ...abel, side: side('East') },
  ] as const;
  expect(peopleRules({ ...peopleSlide, people })).toEqual([
    'Slide "who": its people have 3 sides, and a line has two. Make two slides of it.',
  ]);
  expect(peopleRules({ ...peopleSlide, people: [people[0], baker] })).toEqual([
    'Slide "who": some of its people have a side and others none. Give all of them one, or nobody.',
  ]);
});
