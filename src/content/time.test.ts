import { expect, test } from '@playwright/test';
import { deckSeconds } from './deck';
import { context, cue } from './notes';
import { smallDeck, words } from './small-deck';
import { plannedSeconds, spokenWords } from './time';

const source = { publisher: 'Town hall', title: 'Minutes' };

test('only what is said counts, not cues and not context', () => {
  expect(spokenWords(['Two words', cue('not this'), context('nor this', source), 'and  three\nmore'])).toBe(
    5,
  );
});

test('a slide takes as long as its notes take to say, unless its author plans otherwise', () => {
  expect(plannedSeconds({ notes: [words(130)] })).toBe(60);
  expect(plannedSeconds({ notes: [words(130)], seconds: 75 })).toBe(75);
});

test('a talk takes as long as its slides', () => {
  expect(deckSeconds(smallDeck)).toBe(90);
});
