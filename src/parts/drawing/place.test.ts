import { expect, test } from '@playwright/test';
import { at, high, lifted, placesIn, wide } from './place';

test('every place that stands in a document has one rule', () => {
  const html = `<li class="dated ${at(0.1234)} ${wide(0.5)} ${lifted(2.5)}"></li><li class="${at(0.1234)}"></li><td class="${high(1)}">at-7</td>`;
  expect(placesIn(html)).toBe(
    '.at-123{--at:12.3%}.high-1000{--high:1}.lifted-2500{--lifted:2.5lh}.wide-500{--wide:50%}',
  );
});
