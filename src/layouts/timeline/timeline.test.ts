import { expect, test } from '@playwright/test';
import { quote } from '../../content/small-deck';
import type { DateParts } from '../../content/when';
import { may4, timelineSlide } from '../small-slides';
import { isLong, placeLabels } from './labels';
import { timelineRules } from './rules';
import { axisOf } from './scale';
import type { TimelineEntry, TimelineSlide } from './type';

const names = (dates: readonly DateParts[], characters = 60) =>
  axisOf(dates, 'en', characters).ticks.map(({ name }) => name);

test.describe('an axis has the marks that its dates ask for', () => {
  test('months, of which the last only ends it', () => {
    expect(names([{ month: 3 }, { month: 7, day: 28 }])).toEqual([
      'March',
      'April',
      'May',
      'June',
      'July',
      '',
    ]);
  });

  test('over several years, the year where it begins', () => {
    expect(
      names([
        { year: 2019, month: 11 },
        { year: 2020, month: 4 },
      ]),
    ).toEqual(['Nov 2019', 'Dec', 'Jan 2020', 'Feb', 'Mar', 'Apr', '']);
  });

  test('years and decades', () => {
    expect(names([{ year: 1998 }, { year: 2001 }])).toEqual(['1998', '1999', '2000', '2001', '']);
    expect(names([{ year: 1925 }, { year: 2018 }])).toEqual(['1920', '1940', '1960', '1980', '2000', '']);
    expect(names([{ year: 2 }, { year: 98 }]).length).toBeLessThan(9);
  });

  test('days', () => {
    expect(
      names([
        { month: 2, day: 28 },
        { month: 3, day: 1 },
      ]),
    ).toEqual(['Feb 28', 'Feb 29', 'Mar 1', '']);
  });

  test('times of day, the last of which has a name too', () => {
    const marks = names([{ time: '9:05' }, { time: '16:00' }]);
    expect(marks[0]).toMatch(/^8:00/u);
    expect(marks.at(-1)).toMatch(/^4:00/u);
  });

  test('fewer where their names have less room', () => {
    const dates = [{ month: 1 }, { month: 8 }] as const;
    expect(names(dates).length).toBeGreaterThan(names(dates, 25).length);
  });
});

test('dates lie on an axis to scale', () => {
  const axis = axisOf([{ year: 2000 }, { year: 2003 }], 'en', 60);
  expect(axis.stretchOf({ year: 2000 }).from).toBe(0);
  expect(axis.stretchOf({ year: 2002 }).from).toBeCloseTo(0.5, 2);
  expect(axis.stretchOf({ year: 2003, month: 12 }).to).toBeCloseTo(1, 2);
  expect(isLong(axis.stretchOf({ year: 2002 }))).toBe(true);
  expect(isLong(axis.stretchOf({ year: 2002, month: 4, day: 1 }))).toBe(false);
});

test('each label begins at its dot, and none lies over another', () => {
  const at = (from: number) => ({
    below: false,
    mark: { from, to: from },
    lines: ['A label', 'of two lines'],
  });
  const [first, near, far] = placeLabels([at(0.1), at(0.15), at(0.6)], 1);
  expect([first?.at, near?.at, far?.at]).toEqual([0.1, 0.15, 0.6]);
  expect(far?.lifted).toBe(0);
  expect(near?.lifted).toBe(0);
  expect(first?.lifted, 'stands over the one beside it').toBeGreaterThan(2);
  expect((near?.at ?? 0) + (near?.wide ?? 0)).toBeLessThan(0.6);
});

const what = quote('call', 'phoned');
const withEntries = (...[first, ...others]: readonly TimelineEntry[]) =>
  timelineRules({ ...timelineSlide, entries: [first, ...others] } as TimelineSlide); // one at least, here

test('a timeline without a fault is told nothing, with dates or without', () => {
  expect(timelineRules(timelineSlide)).toEqual([]);
  expect(withEntries({ when: 'not given', what })).toEqual([]);
});

test('an entry that comes after a later one is told', () => {
  const evidence = quote('call', 'May');
  expect(withEntries({ when: may4, what }, { when: { month: 4, evidence }, what })).toEqual([
    'Slide "in-may": the entry of “May” comes after a later one. Put `entries` in the order of their dates.',
  ]);
});

test('dates that have no order are told', () => {
  const evidence = quote('call', 'May');
  expect(withEntries({ when: may4, what }, { when: { year: 2020, evidence }, what })[0]).toBe(
    'Slide "in-may": some of its dates have a year and others none, so they have no order. Give all of them a year, or none.',
  );
  expect(withEntries({ when: { time: '9:00', evidence }, what }, { when: may4, what })[0]).toBe(
    'Slide "in-may": some of its dates have a day and others only a time, so they have no order. Give all of them a day, or none.',
  );
});

test('days and times that do not exist are told', () => {
  const evidence = quote('call', 'May');
  expect(withEntries({ when: { month: 2, day: 30, evidence }, what })).toEqual([
    'Slide "in-may": month 2 has no day 30. Correct `day`.',
  ]);
  expect(withEntries({ when: { time: '25:00', evidence }, what })).toEqual([
    'Slide "in-may": "25:00" is no time of day. Write it as "9:05" or "21:30".',
  ]);
});

test('more entries than there is room for are told', () => {
  const undated = { when: 'not given', what } as const;
  expect(withEntries({ when: may4, what }, undated, undated, undated, undated)).toEqual([
    'Slide "in-may": 4 entries have no date, and beside the axis there is room for 3. Show them on a slide of points.',
  ]);
});
