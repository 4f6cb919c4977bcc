import { expect, test } from '@playwright/test';
import { toldTogether } from './told';
import type { AuthorsMisfit, Seen } from './told';

const written = {
  harbours: [
    { path: 'notes[0]', text: 'Ships call at many harbours.' },
    { path: 'title', text: 'Many harbours' },
    { path: 'points[1].text', text: 'Ships  call at many harbours' },
  ],
};

const told = (misfit: AuthorsMisfit, place: Seen['place'] = '1280 × 720', slide = 'harbours') =>
  toldTogether([{ slide, place, misfit }], written);

test('words that are cut off are told with the field they stand in, and all windows in one sentence', () => {
  const misfit = { kind: 'out of its slide', words: 'Ships call at many harbours' } as const;
  const seen = (['1024 × 768', '1280 × 720', 'paper'] as const).map((place) => ({
    slide: 'harbours',
    place,
    misfit,
  }));
  const high = {
    slide: 'harbours',
    place: '1024 × 768',
    misfit: { kind: 'too high', box: 'slide', pixels: 93 },
  } as const;
  expect(toldTogether([...seen, high], written)).toEqual([
    'Slide "harbours": “Ships call at many harbours” is cut off in windows of 1024 × 768 and 1280 × 720 and on paper. Shorten `points[1].text`, or make two slides of it.',
  ]);
});

test('a slide that holds more than fits is told even where no words are lost', () => {
  expect(told({ kind: 'on several sheets' }, 'paper')).toEqual([
    'Slide "harbours": it holds more than fits on paper. Shorten its texts, or make two slides of it.',
  ]);
});

test('words that overlap are told with one another, and those that a drawing crosses with what to do', () => {
  expect(told({ kind: 'overlaps', words: 'Many harbours', other: 'The article' })).toEqual([
    'Slide "harbours": words overlap, “Many harbours” with “The article”, in a window of 1280 × 720. Shorten `title`.',
  ]);
  expect(told({ kind: 'runs through', drawing: 'line', words: 'Many harbours' })).toEqual([
    'Slide "harbours": a drawing runs through “Many harbours” in a window of 1280 × 720. Shorten `title`, or take something out of the drawing.',
  ]);
  expect(told({ kind: 'of no size', drawing: 'line' })).toEqual([
    'Slide "harbours": a drawing is not seen whole in a window of 1280 × 720. Take something out of it, or shorten what stands around it.',
  ]);
});

test('words under the least size are told with their size', () => {
  expect(told({ kind: 'too small', words: 'harbours', size: 18, least: 20 })).toEqual([
    'Slide "harbours": “harbours” is 18 px high, less than 20, in a window of 1280 × 720. Shorten `title`, so that there is room for larger ones, or choose another layout.',
  ]);
});

test('a word that is broken by the end of a line is told', () => {
  expect(told({ kind: 'broken', words: 'harbours' })).toEqual([
    'Slide "harbours": “harbours” is broken in the middle, where a line ends, in a window of 1280 × 720. Choose shorter words in `title`.',
  ]);
});

test('what is too wide for a phone is told, also where it stands on no slide', () => {
  expect(told({ kind: 'sideways', words: 'Many harbours' }, 'phone')).toEqual([
    'Slide "harbours": “Many harbours” is too wide in a window of 320 px. Choose shorter words in `title`.',
  ]);
  expect(told({ kind: 'sideways', words: '' }, 'phone', '')).toEqual([
    'Page: it has to be scrolled sideways in a window of 320 px. Choose shorter words.',
  ]);
});

test('of many words the first are named and the others counted', () => {
  const seen = ['one', 'two', 'three', 'four', 'five'].map((words): Seen => ({
    slide: 'harbours',
    place: 'paper',
    misfit: { kind: 'out of its slide', words },
  }));
  expect(toldTogether(seen, {})).toEqual([
    'Slide "harbours": “one”, “two”, “three”, and 2 more are cut off on paper. Shorten its texts, or make two slides of it.',
  ]);
});
