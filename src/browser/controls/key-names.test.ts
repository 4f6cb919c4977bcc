import { expect, test } from '@playwright/test';
import { nameOf } from './key-names';

const named = (key: string, code: string, shiftKey = false) => nameOf({ key, code, shiftKey });

test('a Latin letter is the letter it types, wherever it lies', () => {
  expect(named('b', 'KeyB')).toBe('b');
  expect(named('B', 'KeyB', true)).toBe('b');
  expect(named('b', 'KeyN')).toBe('b'); // Dvorak
  expect(named('é', 'KeyW')).toBe('é'); // Bépo
});

test('a letter of another script is the one that is printed on its key', () => {
  for (const [key, code, name] of [
    ['и', 'KeyB', 'b'],
    ['Φ', 'KeyF', 'f'],
    ['נ', 'KeyB', 'b'],
    ["'", 'KeyW', 'w'],
    ['لا', 'KeyB', 'b'],
    ['ﻻ', 'KeyB', 'b'],
    ['ㅠ', 'KeyB', 'b'],
  ] as const)
    expect(named(key, code), key).toBe(name);
});

test('full-width letters and input methods hide no key', () => {
  expect(named('ｂ', 'KeyB')).toBe('b');
  expect(named('Ｂ', 'KeyB', true)).toBe('b');
  expect(named('Process', 'KeyS')).toBe('s');
  expect(named('Process', 'Slash', true)).toBe('?');
  expect(named('Process', 'ArrowRight')).toBe('ArrowRight');
  expect(named('Process', 'Space', true)).toBe('Shift+ ');
  expect(named('Unidentified', 'Digit7')).toBe('7');
});

test('a sign is what it types, and the question mark of a Cyrillic keyboard is none of Preferences', () => {
  expect(named('?', 'Digit7', true)).toBe('?');
  expect(named(',', 'Slash', true)).toBe('?');
  expect(named('.', 'Slash')).toBe('.');
  expect(named(',', 'KeyM')).toBe(','); // AZERTY
  expect(named('،', 'KeyK', true)).toBe(',');
  expect(named('؟', 'Slash', true)).toBe('?');
  expect(named('。', 'Period')).toBe('.');
  expect(named('٣', 'Digit3')).toBe('3');
  expect(named('!', 'Digit1', true)).toBe('!');
  expect(named('&', 'Digit1')).toBe('1'); // AZERTY, where digits ask for Shift
});

test('other keys keep their names', () => {
  for (const key of ['ArrowRight', 'PageDown', 'F5', 'Escape', 'Enter', 'MediaPlayPause'])
    expect(named(key, key)).toBe(key);
  expect(named(' ', 'Space')).toBe(' ');
  expect(named(' ', 'Space', true)).toBe('Shift+ ');
  expect(named('Dead', 'BracketLeft')).toBe('BracketLeft');
});
