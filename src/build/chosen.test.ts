import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { chosenTalk } from './chosen';
import { importTalk } from './import-talk';

const root = resolve('.');

test('without a word the talk in slides/ is built, with its files in assets/', () => {
  for (const chosen of ['', ' ', 'slides', 'slides/'])
    expect(chosenTalk(root, chosen)).toEqual({ slides: 'slides', assets: 'assets' });
});

test('any other talk has its files in its own folder', () => {
  expect(chosenTalk(root, 'e2e/sample/')).toEqual({ slides: 'e2e/sample', assets: 'e2e/sample/assets' });
});

test('a folder without a talk is refused in a sentence', () => {
  expect(() => chosenTalk(root, 'src')).toThrow(
    'DECK: there is no talk in "src". Name a folder that has a deck.ts, such as DECK=e2e/sample, or leave it out for slides/.',
  );
});

test('the sample talk has no problems, and a slide of every layout there is', async () => {
  const before = process.env['DECK'];
  process.env['DECK'] = 'e2e/sample';
  const { talk } = await importTalk(root).finally(() => {
    if (before === undefined) delete process.env['DECK'];
    else process.env['DECK'] = before;
  });
  expect(talk.about.id).toBe('sample');
  expect(talk.problems).toEqual([]);
  const layouts = readdirSync('src/layouts', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(talk.about.layouts.toSorted()).toEqual(layouts.map(({ name }) => name).toSorted());
  const html = talk.render();
  expect(html, 'a name that runs from right to left').toContain('lang="ar" dir="rtl"');
  expect(html, 'pixels with their size').toMatch(/<img src="[^"]*tall\.jpg" width="600" height="900"/u);
});
