import { expect, test } from '@playwright/test';
import { mapSlide, place } from '../small-slides';
import { frameOf, isIn, middleOf, widthOf } from './frame';
import { mapRules } from './rules';

const [here, there] = [place('Here', 10, 50), place('There', 12, 51)];
const [west, east] = [place('West', 170, -20), place('East', -160, 10)];

test('a map is framed by its places, a single one too', () => {
  const frame = frameOf([here, there]);
  expect([here, there].every((one) => isIn(frame, one))).toBe(true);
  expect(isIn(frame, place('Far', 40, 50))).toBe(false);
  expect(widthOf(frameOf([here]))).toBeGreaterThan(1);
  expect(isIn(frameOf([here]), here)).toBe(true);
});

test('places on both sides of the date line are framed by the shorter way', () => {
  const frame = frameOf([west, east]);
  expect(widthOf(frame)).toBeLessThan(90);
  expect(frame.west).toBeGreaterThan(frame.east);
  expect(Math.abs(middleOf(frame))).toBeGreaterThan(150);
  expect(isIn(frame, west) && isIn(frame, east)).toBe(true);
  expect(isIn(frame, here)).toBe(false);
});

test('places all around the earth are framed by all of it', () => {
  const around = [-170, -60, 20, 100, 160].map((longitude) => place('Here', longitude, 0));
  expect(widthOf(frameOf(around))).toBe(360);
});

test('a map without a fault is told nothing', () => {
  expect(mapRules(mapSlide)).toEqual([]);
  expect(mapRules({ ...mapSlide, places: [{ place: west }, { place: east }] })).toEqual([]);
});

test('a place off its map, or off the earth, is told', () => {
  const frame = { west: 0, east: 11, south: 40, north: 60 };
  expect(mapRules({ ...mapSlide, frame })).toEqual([
    'Slide "where": “There” lies off its map. Correct `coordinates` or widen `frame`.',
  ]);
  expect(mapRules({ ...mapSlide, places: [{ place: place('Here', 50, 100) }] })).toEqual([
    'Slide "where": “Here” lies at 50, 100, which is nowhere on the earth. Write `coordinates` as [longitude, latitude].',
  ]);
});

test('places come from west to east, over the date line too', () => {
  expect(mapRules({ ...mapSlide, places: [{ place: there }, { place: here }] })).toEqual([
    'Slide "where": “Here” lies west of the place before it, so that their threads cross. Put `places` in order from west to east.',
  ]);
  expect(mapRules({ ...mapSlide, places: [{ place: east }, { place: west }] })).toHaveLength(1);
});
