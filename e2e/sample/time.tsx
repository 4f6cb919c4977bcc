import { quote, shown } from './article';
import type { SampleSlide } from './article';
import { people, places } from './records';

const call = (name: keyof typeof places) => ({ words: places[name].name, evidence: places[name].evidence });

export const twoYears = {
  layout: 'timeline',
  id: 'two-years',
  part: 'time',
  title: 'Two years, eight entries, one of them without a date',
  entries: [
    {
      when: { year: 2019, month: 5, day: 4, evidence: quote('voyage', 'May 4, 2019') },
      what: call('lisbon'),
      who: [people.moreno],
    },
    {
      when: { year: 2019, month: 7, evidence: quote('harbours', 'July 2019') },
      what: call('dakar'),
      below: true,
    },
    {
      when: { year: 2019, month: 11, day: 11, evidence: quote('harbours', 'November 11, 2019') },
      what: call('capeTown'),
    },
    {
      when: { year: 2020, month: 3, evidence: quote('harbours', 'March 2020') },
      what: call('auckland'),
      below: true,
    },
    {
      when: { year: 2020, month: 6, day: 20, evidence: quote('harbours', 'June 20, 2020') },
      what: call('suva'),
    },
    {
      when: { year: 2020, month: 10, day: 3, evidence: quote('harbours', 'October 3, 2020') },
      what: call('honolulu'),
      below: true,
    },
    {
      when: { year: 2021, month: 1, evidence: quote('harbours', 'January 2021') },
      what: call('lima'),
      who: [people.ng],
    },
    { when: 'not given', what: { words: 'Feast in Accra', evidence: quote('undated', 'A feast in Accra') } },
  ],
  // As many passages as make their words scroll when the citation is opened.
  source: ['headline', 'voyage', 'invented', 'harbours', 'undated', 'crew', 'friends', 'visitors', 'lent'],
  alternative: 'A time axis from 2019 to 2021 with seven points, and a hollow one beside it.',
  notes: shown('This is the layout timeline over two years, with as many entries as it holds.'),
} satisfies SampleSlide;

export const oneDay = {
  layout: 'timeline',
  id: 'one-day',
  part: 'time',
  title: 'A day, by times of day',
  entries: [
    { when: { time: '9:05', evidence: quote('day', '9:05') }, what: quote('day', 'reading room opens') },
    { when: { time: '11:30', evidence: quote('day', '11:30') }, what: quote('day', 'stories are told') },
    { when: { time: '16:00', evidence: quote('day', '16:00') }, what: quote('day', 'stories are told') },
    { when: { time: '21:30', evidence: quote('day', '21:30') }, what: quote('day', 'lamp is lit') },
  ],
  source: ['day'],
  alternative: 'A time axis of one day with four points.',
  notes: shown('This is the layout timeline over one day.'),
} satisfies SampleSlide;

export const generations = {
  layout: 'timeline',
  id: 'generations',
  part: 'time',
  title: 'Years, over generations',
  entries: [
    {
      when: { year: 1925, evidence: quote('before', '1925') },
      what: quote('before', 'A first library ship'),
    },
    {
      when: { year: 1948, evidence: quote('before', '1948') },
      what: { words: 'A second', evidence: quote('before', 'a second') },
    },
    { when: { year: 1987, evidence: quote('before', '1987') }, what: quote('before', 'built'), below: true },
    {
      when: { year: 2018, evidence: quote('before', '2018') },
      what: quote('before', 'rebuilt'),
      below: true,
    },
    { when: 'not given', what: quote('older', 'an older one') },
  ],
  source: ['before', 'older'],
  alternative: 'A time axis of a century with four points, and a hollow one beside it.',
  notes: shown('This is the layout timeline over a century.'),
} satisfies SampleSlide;

export const undated = {
  layout: 'timeline',
  id: 'no-dates',
  part: 'time',
  title: 'Nothing has a date, so there is no axis',
  entries: [
    {
      when: 'not given',
      what: { words: 'A feast', evidence: quote('undated', 'A feast in Accra') },
      who: [people.owusu],
    },
    { when: 'not given', what: quote('undated', 'a storm') },
    { when: 'not given', what: quote('undated', 'the painting of her hull'), who: [people.featherstone] },
  ],
  source: ['undated', 'crew', 'friends'],
  alternative: 'Three hollow circles on the line, in no order of time.',
  notes: shown('This is the layout timeline without a date.'),
} satisfies SampleSlide;

export const oneEntry = {
  layout: 'timeline',
  id: 'one-entry',
  part: 'time',
  title: 'One entry is the least',
  entries: [
    {
      when: { year: 2021, month: 4, day: 2, evidence: quote('voyage', 'April 2, 2021') },
      what: quote('voyage', 'came home'),
    },
  ],
  source: ['voyage'],
  alternative: 'One day on the line.',
  notes: shown('This is the layout timeline with one entry.'),
} satisfies SampleSlide;
