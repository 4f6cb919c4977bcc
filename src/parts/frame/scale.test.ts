import { expect, test } from '@playwright/test';
import { column, inDisplay, inText, scaleFor, underHead, underLine, whole } from './scale';

const under = (words: string, columns: number) => ({
  height: underLine,
  texts: [inText(words, column(columns))],
});

test('few words are set half as large again, and more words less, down to the usual size', () => {
  const sentence = 'The same slides, with your own zoom and colours. ';
  expect([1, 2, 3, 4].map((times) => scaleFor([under(sentence.repeat(times), 2)]))).toEqual([4, 3, 1, 0]);
});

test('the place with the most words decides', () => {
  const much = under(
    'Every slide, every spoken word and the article, in the order of the talk. '.repeat(3),
    3,
  );
  expect(scaleFor([under('Short.', 3)])).toBe(4);
  expect(scaleFor([under('Short.', 3), much])).toBe(0);
});

test('a word is not set so large that its column would break it, nor a name that is kept whole', () => {
  expect(scaleFor([{ height: 20, texts: [inDisplay('Auckland', column(5))] }])).toBe(3);
  expect(scaleFor([{ height: 20, texts: [inDisplay('Kuala Lumpur', column(5))] }])).toBe(4);
  expect(scaleFor([{ height: 20, texts: [inDisplay(whole('Kuala Lumpur'), column(5))] }])).toBe(0);
});

test('writing without spaces keeps the usual size, which the check has limits for', () => {
  expect(scaleFor([under('本に載った船が港に着くと子どもたちが集まってくる'.repeat(2), 2)])).toBe(0);
});

test('a title of two lines leaves less above the line', () => {
  const long = 'In May, the captain outlined how the two harbours would share their books from then on';
  expect(underHead('Short')).toBeCloseTo(18.74);
  expect(underHead(long)).toBeCloseTo(15.38);
});

test('a layout may keep its words smaller than they could be', () => {
  expect(scaleFor([under('Short.', 1)], 2)).toBe(2);
});
