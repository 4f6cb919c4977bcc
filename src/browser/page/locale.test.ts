import { expect, test } from '@playwright/test';
import { ownLocales } from './locale';

const odd = ['C', 'C.UTF-8', 'en_US.UTF-8', '', 'x', '中文', 'en-', '*'];

test('names that are no language are passed over, and the others keep their order', () => {
  expect(ownLocales([...odd, 'de-AT', 'C', 'zh-Hant'])).toEqual(['de-AT', 'zh-Hant']);
});

test('whatever a browser calls its languages, a time can be written', () => {
  for (const languages of [[], ...odd.map((one) => [one]), odd])
    expect(new Intl.DateTimeFormat(ownLocales(languages), { timeStyle: 'short' }).format(0)).toMatch(/\d/u);
});
