import { expect, test } from '@playwright/test';
import { quote } from '../../content/small-deck';
import { chartSlide } from '../small-slides';
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
