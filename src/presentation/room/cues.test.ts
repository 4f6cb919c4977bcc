import { expect, test } from '@playwright/test';
import { noCaptions, captionsFrom, longestLine, withLines, withoutLast } from './captions';
import { cuesOf, longestCue, nextCue } from './cues';
import { randomFrom } from '../random';

const by = 'fedcba9876543210fedcba9876543210';

test('every sentence is a cue', () => {
  expect(cuesOf('They spoke on July 28.  It was their fifth\nconversation.', 'en')).toEqual([
    'They spoke on July 28.',
    'It was their fifth conversation.',
  ]);
});

test('a full stop after initials or a short title ends no sentence', () => {
  expect(cuesOf('The U.S. Secretary met Dr. Li. They agreed.', 'en')).toEqual([
    'The U.S. Secretary met Dr. Li. They agreed.',
  ]);
  expect(cuesOf('The U.S. Secretary met Doctor Smith. They agreed.', 'en')).toEqual([
    'The U.S. Secretary met Doctor Smith.',
    'They agreed.',
  ]);
});

test('a sentence too long for two rows is broken where one would pause, and loses no word', () => {
  const long =
    'The first part of it says what happened in the spring of that year, the second what was agreed upon, and the third, which nobody expected, how it went on.';
  const cues = cuesOf(long, 'en');
  expect(cues[0]).toBe(
    'The first part of it says what happened in the spring of that year, the second what was agreed upon,',
  );
  expect(cues.join(' ')).toBe(long);
  for (const cue of cues) expect(cue.length).toBeLessThanOrEqual(longestCue);
});

test('whatever words there are, no cue is too long, and none is lost', () => {
  const random = randomFrom(28_07_2022);
  const signs = ['a', 'B', ' ', ' ', '.', ', ', '–', '漢', '。', '\n', '\u202E', '1', 'ſ', 'ש', '😀'];
  const bare = (words: string) => words.replaceAll(/[\s\u202E]/gu, '');
  const isWhole = (text: string) => {
    const cues = cuesOf(text, 'en');
    return (
      cues.every((cue) => cue.length <= longestCue) &&
      bare(cues.join('')) === bare(text) &&
      captionsFrom(withLines(noCaptions, cues, by)) !== undefined
    );
  };
  const texts = Array.from({ length: 500 }, () =>
    Array.from({ length: random() * 400 }, () => signs[Math.floor(random() * signs.length)]).join(''),
  );
  expect(texts.filter((text) => !isWhole(text))).toEqual([]);
});

test('the next cue follows the last that was said, whoever said it and whatever was typed since', () => {
  const cues = ['One.', 'Two.', 'Three.'];
  expect(nextCue(cues, [])).toBe(0);
  expect(nextCue(cues, ['Of another slide.'])).toBe(0);
  expect(nextCue(cues, ['One.', 'Two.', 'A remark.'])).toBe(2);
  expect(nextCue(cues, ['One.', 'Two.', 'Three.'])).toBe(3);
  expect(nextCue(cues, ['One.', 'Two.', 'Three.', 'One.'])).toBe(1);
  const refrain = ['Again.', 'One.', 'Again.', 'Two.'];
  expect(nextCue(refrain, ['Again.'])).toBe(1);
  expect(nextCue(refrain, ['Again.', 'One.', 'Again.'])).toBe(3);
});

test('a sentence that the slide before had too is no reason to begin in the middle', () => {
  const cues = ['A new slide.', 'So far, so good.', 'More.'];
  const before = ['The slide before.', 'So far, so good.'];
  expect(nextCue(cues, [], before)).toBe(0);
  expect(nextCue(cues, ['A remark.'], before)).toBe(0);
  expect(nextCue(cues, ['A new slide.'], before)).toBe(1);
  expect(nextCue(cues, ['So far, so good.'], before)).toBe(2);
  expect(nextCue(cues, [], ['A new slide.', ...before.slice(0, 1)]), 'a slide that had been begun').toBe(1);
});

test('a line that is taken back was not said, and the count goes on', () => {
  const said = withLines(withLines(noCaptions, ['One.'], by), ['Two.'], by);
  expect(withoutLast(said, by)).toMatchObject({ revision: 3, first: 0, lines: ['One.'] });
});

test('a line that is too long ends with a whole character', () => {
  const faces = '😀'.repeat(longestLine);
  expect(captionsFrom(withLines(noCaptions, [`a${faces}`], by))?.lines[0]).toHaveLength(longestLine - 1);
  const cues = cuesOf(`a${faces}`, 'en');
  expect(cues.join('')).toBe(`a${faces}`);
  expect(captionsFrom(withLines(noCaptions, cues, by))).toBeDefined();
});

test('lines of a script whose letters take many bytes still fit a message', () => {
  const said = withLines(noCaptions, Array<string>(40).fill('漢'.repeat(longestLine)), by);
  expect(new TextEncoder().encode(JSON.stringify(said)).length).toBeLessThan(32_768);
  expect(said.lines.length).toBeGreaterThan(10);
  expect(said.first + said.lines.length).toBe(40);
});
