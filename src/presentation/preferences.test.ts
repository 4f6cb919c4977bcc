import { expect, test } from '@playwright/test';
import { defaults, preferencesIn, settingNames, settings, storedText, withChoice } from './preferences';

test('until a person chooses, everything follows the system and nothing is left out', () => {
  expect(defaults).toEqual({
    textSize: '100',
    letters: 'normal',
    words: 'normal',
    lines: 'normal',
    theme: 'system',
    contrast: 'system',
    motion: 'system',
    announcements: 'title',
    captions: 'off',
    steps: 'single',
    links: 'plain',
    toolbar: 'auto',
    cursor: 'auto',
    shortcuts: 'on',
    room: 'title',
  });
});

test('what is stored comes back, for every value of every setting', () => {
  for (const name of settingNames)
    for (const value of settings[name]) {
      const chosen = withChoice(defaults, name, value);
      expect(chosen[name]).toBe(value);
      expect(preferencesIn(storedText(chosen))).toEqual(chosen);
    }
});

test('only what was chosen is stored', () => {
  expect(storedText(defaults)).toBe('{}');
  expect(storedText(withChoice(defaults, 'theme', 'dark'))).toBe('{"theme":"dark"}');
});

test('stored text that is damaged, foreign or hostile is as none', () => {
  const texts = [
    null,
    '',
    'dark',
    'null',
    '[]',
    '"dark"',
    '42',
    '{"theme":',
    '{"theme":"url(https://example.org)"}',
    '{"theme":["dark"]}',
    '{"theme":{"toString":"dark"}}',
    '{"textSize":150}',
    '{"textSize":"1e9"}',
    '{"__proto__":{"theme":"dark"}}',
    '{"constructor":{"prototype":{"theme":"dark"}}}',
    '{"unheardOf":"yes"}',
    '['.repeat(100_000),
  ];
  for (const text of texts) expect(preferencesIn(text), String(text).slice(0, 60)).toEqual(defaults);
});

test('one damaged value does not cost the others', () => {
  expect(preferencesIn('{"theme":"dark","contrast":"very"}')).toEqual({ ...defaults, theme: 'dark' });
});

test('a value that a setting does not have changes nothing', () => {
  const dark = withChoice(defaults, 'theme', 'dark');
  expect(withChoice(dark, 'theme', 'pink')).toEqual(dark);
  expect(withChoice(dark, 'no-such-setting', 'dark')).toEqual(dark);
});
