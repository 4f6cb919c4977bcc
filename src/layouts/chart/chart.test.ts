import { expect, test } from '@playwright/test';
import { quote } from '../../content/small-deck';
import { chartSlide } from '../small-slides';
import { asideIn } from './aside';
import { chartRules } from './rules';

const evidence = quote('call', 'phoned');

test('a chart without a fault is told nothing', () => {
  expect(chartRules(chartSlide)).toEqual([]);
});

test('a value below zero, a label too long and a series of one are told', () => {
  expect(chartRules({ ...chartSlide, series: [{ label: 'May', value: -1, evidence }] })).toEqual([
    'Slide "how-often": `series` has 1, and its layout holds 2 to 12. Add to it, or choose another layout.',
    'Slide "how-often": `series[0].value` is -1, and the drawing begins at zero. Leave it out, or use a table.',
  ]);
  const twelve = Array.from({ length: 11 }, () => ({ label: 'May', value: 1, evidence }));
  expect(
    chartRules({ ...chartSlide, series: [{ label: 'December', value: 1, evidence }, ...twelve] }),
  ).toEqual(['Slide "how-often": `series[0].label` has 8 characters, more than 5. Shorten it.']);
});

test('a value stands beside its point where the line would run through it: before a steep way up, after a steep way down', () => {
  const sides = (...shares: readonly number[]) => shares.map((_, index) => asideIn(shares, index));
  expect(sides(0.28, 1)).toEqual(['before', '']);
  expect(sides(1, 0.28)).toEqual(['', 'after']);
  expect(sides(0.1, 0.55, 1, 0.55, 0.1)).toEqual(['before', 'before', '', 'after', 'after']);
  expect(sides(0.8, 0.9, 1)).toEqual(['', '', '']);
});
