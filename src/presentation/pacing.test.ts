import { expect, test } from '@playwright/test';
import {
  clockDigits,
  durationWords,
  leftWords,
  longDurationWords,
  paceOf,
  paceWords,
  slidePaceWords,
} from './pacing';
import { beginning, changed, moveTo, startClock } from './presentation';
import { rehearsalRows, rehearsalText } from './rehearsal';

const plan = [30, 60, 30];
const started = changed(beginning({ slide: 0, step: 0 }, 3), startClock, 'a', 0);
const onSecond = changed(started, moveTo({ slide: 1, step: 0 }), 'a', 30_000);
const at = (seconds: number) => paceWords(paceOf(onSecond, plan, seconds * 1000).over);

test('on a slide that is within its time, the talk is on time', () => {
  expect(at(30)).toBe('on time');
  expect(at(90)).toBe('on time');
});

test('a talk that stays too long on a slide is over', () => {
  expect(at(95)).toBe('on time');
  expect(at(96)).toBe('6 sec over');
  expect(at(130)).toBe('40 sec over');
  expect(at(160)).toBe('1 min 10 sec over');
});

test('a talk that leaves a slide early is ahead', () => {
  const early = changed(started, moveTo({ slide: 2, step: 0 }), 'a', 20_000);
  expect(paceWords(paceOf(early, plan, 20_000).over)).toBe('1 min 10 sec ahead');
});

test('a slide is never ahead, and over once its own time is', () => {
  expect(slidePaceWords(1, 30)).toBe('on time');
  expect(slidePaceWords(70, 30)).toBe('40 sec over');
});

test('what is left is told in words', () => {
  expect(paceOf(onSecond, plan, 30_000).left).toBe(90);
  expect(leftWords(360)).toBe('6 minutes left');
  expect(leftWords(60)).toBe('1 minute left');
  expect(leftWords(40)).toBe('40 seconds left');
  expect(leftWords(-40)).toBe('40 seconds over the whole time');
});

test('durations read as one says them', () => {
  expect([0, 40, 60, 70, 120].map(durationWords)).toEqual([
    '0 sec',
    '40 sec',
    '1 min',
    '1 min 10 sec',
    '2 min',
  ]);
  expect(longDurationWords(1)).toBe('1 second');
  expect([5, 65, 3605].map(clockDigits)).toEqual(['0:05', '1:05', '1:00:05']);
});

test('the table of a rehearsal has a row for each slide and one for the talk, and goes into a spreadsheet', () => {
  const rows = rehearsalRows(onSecond, ['One', 'Two', 'Three'], plan, 130_000);
  expect(rehearsalText(rows).split('\n')).toEqual([
    'Slide\tTitle\tPlanned\tSpoken\tPace',
    '1\tOne\t0:30\t0:30\ton time',
    '2\tTwo\t1:00\t1:40\t40 sec over',
    '3\tThree\t0:30\t0:00\tnot shown',
    '\tWhole talk\t2:00\t2:10\t10 sec over',
  ]);
});
