import { expect, test } from '@playwright/test';
import { timeOn, timeOnAll } from './clock';
import {
  beginRehearsal,
  beginning,
  changed,
  endRehearsal,
  isNewer,
  moveTo,
  pauseClock,
  placeAfter,
  placeBefore,
  resetClock,
  startClock,
} from './presentation';
import type { Change, Presentation } from './presentation';
import { randomFrom } from './random';

const steps = [0, 2, 0];
const start = beginning({ slide: 0, step: 0 }, steps.length);
const after = (changes: readonly (readonly [Change, number])[], before = start): Presentation =>
  changes.reduce((state, [change, now]) => changed(state, change, 'a', now), before);

test('going on shows the steps of a slide, then the next slide, and stops at the end', () => {
  const places = [];
  for (let place = placeAfter(start, steps); place; place = placeAfter(place, steps)) places.push(place);
  expect(places).toEqual([
    { slide: 1, step: 0 },
    { slide: 1, step: 1 },
    { slide: 1, step: 2 },
    { slide: 2, step: 0 },
  ]);
});

test('going back shows a slide with all its steps, and stops at the beginning', () => {
  expect(placeBefore({ slide: 2, step: 0 }, steps)).toEqual({ slide: 1, step: 2 });
  expect(placeBefore({ slide: 1, step: 2 }, steps)).toEqual({ slide: 1, step: 1 });
  expect(placeBefore({ slide: 0, step: 0 }, steps)).toBeUndefined();
});

test('the clock counts for the slide that is shown', () => {
  const state = after([
    [startClock, 1000],
    [moveTo({ slide: 1, step: 0 }), 4000],
    [moveTo({ slide: 1, step: 1 }), 5000],
  ]);
  expect(timeOn(state.clock, 0, state.slide, 9000)).toBe(3000);
  expect(timeOn(state.clock, 1, state.slide, 9000)).toBe(5000);
  expect(timeOnAll(state.clock, 9000)).toBe(8000);
});

test('a paused clock stands, and goes on from where it stood', () => {
  const paused = after([
    [startClock, 1000],
    [pauseClock, 3000],
  ]);
  expect(timeOnAll(paused.clock, 60_000)).toBe(2000);
  expect(timeOnAll(after([[startClock, 70_000]], paused).clock, 71_000)).toBe(3000);
});

test('a clock that is started twice or paused twice does not jump', () => {
  const state = after([
    [startClock, 1000],
    [startClock, 2000],
    [pauseClock, 3000],
    [pauseClock, 9000],
  ]);
  expect(timeOnAll(state.clock, 9000)).toBe(2000);
});

test('a system clock that is set back takes no time away', () => {
  const state = after([[startClock, 5000]]);
  expect(timeOnAll(state.clock, 1000)).toBe(0);
  expect(timeOnAll(after([[pauseClock, 1000]], state).clock, 0)).toBe(0);
});

test('a reset clock stands at zero', () => {
  const state = after([
    [startClock, 1000],
    [resetClock, 3000],
  ]);
  expect(timeOnAll(state.clock, 9000)).toBe(0);
});

test('a rehearsal begins at the first slide with the clock at zero, and its end holds the clock', () => {
  const begun = after([
    [moveTo({ slide: 2, step: 0 }), 0],
    [startClock, 1000],
    [beginRehearsal, 5000],
  ]);
  expect(begun).toMatchObject({ slide: 0, step: 0, rehearsing: true, clock: { spent: [0, 0, 0] } });
  const ended = after([[endRehearsal, 8000]], begun);
  expect(ended.rehearsing).toBe(false);
  expect(timeOnAll(ended.clock, 60_000)).toBe(3000);
});

test('windows that change and hear each other in any order all end with the same state', () => {
  const random = randomFrom(7);
  const windows = ['a', 'b', 'c'];
  for (let round = 0; round < 500; round += 1) {
    const states = new Map(windows.map((id) => [id, start]));
    const told: Presentation[] = [];
    const of = (id: string) => states.get(id) ?? start;
    for (let turn = 0; turn < 12; turn += 1) {
      const id = windows[Math.floor(random() * windows.length)] ?? 'a';
      if (random() < 0.5) {
        const next = changed(of(id), moveTo({ slide: Math.floor(random() * 3), step: 0 }), id, turn);
        states.set(id, next);
        told.push(next);
      } else {
        const heard = told[Math.floor(random() * told.length)];
        if (heard && isNewer(heard, of(id))) states.set(id, heard);
      }
    }
    for (const id of windows) for (const heard of told) if (isNewer(heard, of(id))) states.set(id, heard);
    expect(of('b')).toEqual(of('a'));
    expect(of('c')).toEqual(of('a'));
  }
});
