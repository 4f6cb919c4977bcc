import { expect, test } from '@playwright/test';
import { Outline } from './outline';

test('an outline is written in steps of whole units', () => {
  const outline = new Outline();
  outline.moveTo(10.2, 20.4);
  outline.lineTo(12.7, 18.9);
  outline.lineTo(12.9, 18.8);
  outline.lineTo(10.2, 20.4);
  outline.closePath();
  expect(String(outline)).toBe('M10 20l3-1-3 1z');
});

test('an island too small to be seen leaves no trace of its shape', () => {
  const outline = new Outline();
  outline.moveTo(1, 1);
  outline.lineTo(1.1, 1.1);
  outline.closePath();
  expect(String(outline)).toBe('M1 1z');
});
