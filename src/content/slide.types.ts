/**
 * What must not compile. Nothing here runs: `tsc` fails when an error that is expected does not come.
 * Each case is a sound slide of the small talk with one fault, on the line below its comment.
 */
import { context, cue } from './notes';
import { callSlide, pictureSlide, quote, smallTalk, titleSlide } from './small-deck';
import type { SmallPassage, SmallSlide } from './small-deck';
import type { Talk } from './when';

const { notes: _notes, ...withoutNotes } = titleSlide;
const { source: _source, ...withoutSource } = titleSlide;
const { alternative: _alternative, ...withoutAlternative } = titleSlide;
const { alternative: _drawing, ...undescribed } = pictureSlide.picture;
const { credit: _credit, ...uncredited } = pictureSlide.picture;
const note = context('It was a long call.', { publisher: 'Town hall', title: 'Minutes' });

export const sound = [titleSlide, callSlide, pictureSlide] satisfies readonly SmallSlide[];

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
  // @ts-expect-error a picture without its credit
  { ...pictureSlide, picture: uncredited } satisfies SmallSlide,
  // @ts-expect-error a field that the layout does not have
  { ...titleSlide, points: [{ heading: 'Again' }] } satisfies SmallSlide,
  // @ts-expect-error a layout that does not exist
  { ...titleSlide, layout: 'carousel' } satisfies SmallSlide,
  // @ts-expect-error a part that does not exist
  { ...titleSlide, part: 'interlude' } satisfies SmallSlide,
  // @ts-expect-error context outside notes: what is not in the article is not shown on a slide
  { ...titleSlide, subtitle: note } satisfies SmallSlide,
  // @ts-expect-error context outside notes, in a list
  { ...callSlide, lead: ['By phone. ', note] } satisfies SmallSlide,
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

const topic = { topic: 'towns', evidence: quote('call', 'Mayor') };

export const records = [
  // @ts-expect-error a month out of range
  { ...smallTalk, date: { month: 13, evidence: quote('call', 'May') } } satisfies Talk<SmallPassage>,
  // @ts-expect-error a day without a month
  { ...smallTalk, date: { day: 4, evidence: quote('call', 'May 4') } } satisfies Talk<SmallPassage>,
  // @ts-expect-error a date without the words it rests on
  { ...smallTalk, date: { month: 5 } } satisfies Talk<SmallPassage>,
  // @ts-expect-error a place that is left out instead of said not to be given
  { ...smallTalk, place: undefined } satisfies Talk<SmallPassage>,
  // @ts-expect-error a verb that the article does not use for a topic
  { ...smallTalk, topics: [{ ...topic, manner: 'demanded' }] } satisfies Talk<SmallPassage>,
];
