import { expect, test } from '@playwright/test';
import { asPainted, asWritten, runsLeft } from './direction';

test('a name that runs from right to left is written as it is read', () => {
  expect(asWritten('\uFEA9\u0627\uFEAA\uFEA3 \uFEF0\uFEE0\uFEF4\uFEDF')).toBe('ليلى حداد');
});

test('what runs from left to right around it stays where it is', () => {
  expect(asWritten('Dr \u05D0\u05D1 \u05D2\u05D3, 2020')).toBe('Dr \u05D3\u05D2 \u05D1\u05D0, 2020');
});

test('a shape of two letters keeps their order', () => {
  expect(asWritten(`${asPainted('لا')}س`)).toBe('سلا');
});

test('other words are as they were', () => {
  expect(runsLeft('lines of communication, 28')).toBe(false);
  expect(asWritten('ﬁne')).toBe('ﬁne');
});
