/**
 * What must not compile. Nothing here runs: `tsc` fails when an error that is expected does not come.
 * Each case is a sound slide of the small talk with one fault, on the line below its comment.
 */
import { context, cue } from '../content/notes';
import { quote } from '../content/small-deck';
import type { SmallPassage } from '../content/small-deck';
import type { When } from '../content/when';
import { encounterSlide, phone, pictureSlide, tableSlide, timelineSlide, titleSlide } from './small-slides';
import type { SmallSlide } from './small-slides';

const { notes: _notes, ...withoutNotes } = titleSlide;
const { source: _source, ...withoutSource } = titleSlide;
const { alternative: _alternative, ...withoutAlternative } = titleSlide;
const { alternative: _drawing, ...undescribed } = phone;
const { rights: _rights, ...rightless } = phone;
const licensed = {
  rights: 'licensed',
  file: 'licensed/phone.jpg',
  description: quote('call', 'Mayor Abel phoned'),
  credit: 'Abel',
  standIn: { file: 'artwork/phone.svg', alternative: 'A drawing of a phone.' },
} as const;
const { standIn: _standIn, ...alone } = licensed;
const note = context('It was a long call.', { publisher: 'Town hall', title: 'Minutes' });

export const sound = [titleSlide, encounterSlide, pictureSlide] satisfies readonly SmallSlide[];

export const faults = [
  // @ts-expect-error a slide without notes
  withoutNotes satisfies SmallSlide,
  // @ts-expect-error notes with nothing in them
  { ...titleSlide, notes: [] } satisfies SmallSlide,
  // @ts-expect-error notes that begin with a cue: nothing is said
  { ...titleSlide, notes: [cue('Wait.')] } satisfies SmallSlide,
  // @ts-expect-error a slide without a source
  withoutSource satisfies SmallSlide,
  // @ts-expect-error a source without a passage
  { ...titleSlide, source: [] } satisfies SmallSlide,
  // @ts-expect-error an unknown passage
  { ...titleSlide, source: ['paragraph-9'] } satisfies SmallSlide,
  // @ts-expect-error a drawing without a text alternative
  withoutAlternative satisfies SmallSlide,
  // @ts-expect-error a picture without a text alternative
  { ...pictureSlide, picture: undescribed } satisfies SmallSlide,
  // @ts-expect-error a picture without its rights
  { ...pictureSlide, picture: rightless } satisfies SmallSlide,
  // @ts-expect-error a picture in the public domain without its credit
  { ...pictureSlide, picture: { ...phone, rights: 'public domain' } } satisfies SmallSlide,
  // @ts-expect-error a licensed picture where git would take it along
  { ...pictureSlide, picture: { ...licensed, file: 'photographs/phone.jpg' } } satisfies SmallSlide,
  // @ts-expect-error a licensed picture with nothing to stand in for it
  { ...pictureSlide, picture: alone } satisfies SmallSlide,
  // @ts-expect-error a field that the layout does not have
  { ...titleSlide, points: [{ heading: 'Again' }] } satisfies SmallSlide,
  // @ts-expect-error a layout that does not exist
  { ...titleSlide, layout: 'carousel' } satisfies SmallSlide,
  // @ts-expect-error a part that does not exist
  { ...titleSlide, part: 'interlude' } satisfies SmallSlide,
  // @ts-expect-error context outside notes: what is not in the article is not shown on a slide
  { ...titleSlide, subtitle: note } satisfies SmallSlide,
  // @ts-expect-error context outside notes, in a list
  { ...encounterSlide, lead: ['By phone. ', note] } satisfies SmallSlide,
  // @ts-expect-error context without its source
  context('It was a long call.'),
];

export const misquotations = [
  // @ts-expect-error one word is not the passage's
  quote('call', 'Mayor Abel called Mayor Baker'),
  // @ts-expect-error a straight quotation mark for the passage's own
  quote('again', '"We will talk again,"'),
  // @ts-expect-error another case of a letter
  quote('call', 'mayor Abel'),
  // @ts-expect-error words of another passage
  quote('headline', 'Mayor Abel'),
  // @ts-expect-error an unknown passage
  quote('paragraph-9', 'Mayor Abel'),
];

const evidence = quote('call', 'on May 4');
type Date = When<SmallPassage>;

export const dates = [
  { year: 2020, evidence } satisfies Date,
  { year: 2020, month: 5, evidence } satisfies Date,
  { month: 5, day: 4, evidence } satisfies Date,
  { year: 2020, month: 5, day: 4, time: '9:05', evidence } satisfies Date,
  { time: '21:30', evidence } satisfies Date,
  // @ts-expect-error a month out of range
  { month: 13, evidence } satisfies Date,
  // @ts-expect-error a day without a month
  { day: 4, evidence } satisfies Date,
  // @ts-expect-error a time on a day that is not said
  { month: 5, time: '9:05', evidence } satisfies Date,
  // @ts-expect-error a date without the words it rests on
  { month: 5 } satisfies Date,
  // @ts-expect-error a date of nothing
  { evidence } satisfies Date,
];

export const fields = [
  // @ts-expect-error an entry whose date is left out instead of said not to be given
  { ...timelineSlide, entries: [{ what: evidence }] } satisfies SmallSlide,
  // @ts-expect-error words on a drawing that rest on nothing
  { ...timelineSlide, entries: [{ when: 'not given', what: 'A call' }] } satisfies SmallSlide,
  // @ts-expect-error a cell that rests on nothing
  { ...tableSlide, rows: [{ name: 'Abel', cells: ['phoned'] }] } satisfies SmallSlide,
];
