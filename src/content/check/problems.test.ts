import { expect, test } from '@playwright/test';
import type { Deck } from '../deck';
import { context, cue } from '../notes';
import { problemsIn, reservedIds } from './problems';
import type { Assets } from './problems';
import type { Slide } from '../slide';
import {
  callSlide as call,
  pictureSlide as picture,
  pointsSlide as points,
  smallAssets,
  smallDeck,
  smallTalk,
  titleSlide as title,
  words,
} from '../small-deck';

function problems(deck: Partial<Deck>, assets: Partial<Assets> = {}): readonly string[] {
  return problemsIn({ ...smallDeck, ...deck }, { ...smallAssets, ...assets });
}

/** What is said of the small talk with these slides in place of its own. */
const problemsWith = (...slides: readonly Slide[]) => problems({ slides });

test('a talk without a fault has no problems', () => {
  expect(problems({})).toEqual([]);
});

test('a talk in a language that the interface does not speak is told of', () => {
  expect(problems({ language: 'en-GB' })).toEqual([]);
  expect(problems({ language: 'ar' })).toEqual([
    'Deck: its language is "ar", and the interface speaks "en". Translate src/wording/ and name its language in language.ts.',
  ]);
});

test('an empty text is named by its path, wherever it stands', () => {
  expect(problemsWith({ ...title, subtitle: ' ' }, call, points, picture)).toEqual([
    'Slide "title": `subtitle` is empty. Write it, or take the field out.',
  ]);
  expect(problemsWith(title, call, { ...points, points: [{ heading: '' }] }, picture)).toEqual([
    'Slide "what-they-said": `points[0].heading` is empty. Write it, or take the field out.',
  ]);
  expect(problemsWith(title, call, points, { ...picture, notes: [words(65), cue('')] })).toEqual([
    'Slide "the-phone": `notes[1].text` is empty. Write it, or take the field out.',
  ]);
});

test('an id has to be a clean address', () => {
  const unlinked = { ...points, points: [{ heading: 'Again' }] } as const;
  for (const id of ['Title', '2-towns', 'two towns', 'two--towns', 'a/b', 'a_b'])
    expect(
      problemsWith({ ...title, id }, call, unlinked, picture).filter((one) => !one.includes('fonts')),
    ).toEqual([`Slide "${id}": its id is not a clean address. Use lower-case words joined by hyphens.`]);
});

test('an id that the page uses itself is refused', () => {
  for (const id of [...reservedIds, 'passage-call'])
    expect(problemsWith(title, { ...call, id }, points, picture)).toEqual([
      `Slide "${id}": the page uses this id for itself. Choose another.`,
    ]);
});

test('an id or a title that stands twice is named once', () => {
  expect(problemsWith(title, call, points, picture, { ...points, title: 'Again' })).toEqual([
    'Slide "what-they-said": the id is used more than once. Give each slide an id of its own.',
  ]);
  expect(problemsWith(title, call, { ...points, title: call.title }, picture)).toEqual([
    'Title "Abel phoned Baker on May 4": more than one slide has it. Give each slide a title of its own.',
  ]);
});

test('a picture has to be in assets', () => {
  expect(problems({}, { files: new Set() })).toEqual([
    'Slide "the-phone": picture "artwork/phone.svg" is not in assets/. Add the file or correct `picture.file`.',
  ]);
});

test('a link has to lead to a slide', () => {
  expect(
    problemsWith(title, call, { ...points, points: [{ heading: 'Again', to: 'nowhere' }] }, picture),
  ).toEqual(['Slide "what-they-said": links to slide "nowhere", which does not exist. Correct `to`.']);
});

test('words that reached a slide past the compiler are still checked against their passage', () => {
  const evidence = { passage: 'call', words: 'on May 5' };
  const talk = { ...smallTalk, date: { month: 5, day: 5, evidence } } as const;
  expect(problemsWith(title, { ...call, talk }, points, picture)).toEqual([
    'Slide "may-4-call": “on May 5” does not stand in passage "call" to the letter. Copy the words from slides/article.ts.',
  ]);
});

test('quotation marks are for the article’s words, but in context, which has a source of its own', () => {
  expect(problemsWith(title, { ...call, lead: 'They “talked at length”' }, points, picture)).toEqual([
    'Slide "may-4-call": “talked at length” stands in quotation marks but not in the article. Copy the article’s words or take the marks away.',
  ]);
  const note = context('It was “a long call”.', { publisher: 'Town hall', title: 'Minutes' });
  expect(problemsWith(title, { ...call, notes: [words(65), note] }, points, picture)).toEqual([]);
});

test('every passage of the article has to be covered', () => {
  expect(
    problemsWith(title, { ...call, source: ['call'] }, { ...points, source: ['call'] }, picture),
  ).toEqual(['Passage "again" (paragraph 1): no slide rests on it. Name it in a slide’s `source`.']);
});

test('every talk has to be shown', () => {
  expect(problems({ talks: [smallTalk, { ...smallTalk, id: 'june-call' }] })).toEqual([
    'Talk "june-call": no slide shows it. Show it on a slide or take the record out.',
  ]);
});

test('the slides of a part stand together', () => {
  expect(problemsWith(title, call, { ...points, part: 'opening' }, picture)).toEqual([
    'Part "opening": its slides do not stand together. Move them next to each other in slides/deck.ts.',
    'Part "call": its slides do not stand together. Move them next to each other in slides/deck.ts.',
  ]);
});

test('a part has to exist', () => {
  expect(problems({ parts: [{ id: 'opening', title: 'Opening' }] })).toEqual([
    'Part "call": the deck has no such part. Add it to `parts` or correct the slide.',
  ]);
});

test('notes are neither too long nor too short for their time', () => {
  const said = (count: number, planned: { readonly seconds?: number } = {}) =>
    problemsWith(title, { ...call, notes: [words(count)], ...planned }, points, picture);
  expect(said(200)).toEqual([
    'Slide "may-4-call": its notes take 92 s at 130 words a minute, longer than 75 s. Shorten `notes`, split the slide, or set `seconds`.',
  ]);
  expect(said(20)).toEqual([
    'Slide "may-4-call": its notes take 9 s at 130 words a minute, less than 20 s. Say what the slide shows.',
  ]);
  expect(said(100, { seconds: 30 })).toEqual([
    'Slide "may-4-call": 100 words in 30 s are 200 a minute, more than 165. Shorten `notes` or plan more `seconds`.',
  ]);
  expect(said(30, { seconds: 60 })).toEqual([
    'Slide "may-4-call": 30 words in 60 s are 30 a minute, fewer than 90. Say more in `notes` or plan fewer `seconds`.',
  ]);
  expect(said(200, { seconds: 90 })).toEqual([]);
});

test('a character that the fonts lack is named, once', () => {
  expect(problemsWith(title, { ...call, lead: 'Łódź, Łódź' }, points, picture)).toEqual([
    'Slide "may-4-call": the fonts lack “Ł”, “ó”, “ź”. Run `npm run fonts`.',
  ]);
});

test('all problems are told at once', () => {
  expect(
    problems({
      slides: [
        { ...title, id: 'Title', subtitle: '' },
        { ...call, notes: [words(5)] },
      ],
    }),
  ).toEqual([
    'Slide "Title": `subtitle` is empty. Write it, or take the field out.',
    'Slide "Title": its id is not a clean address. Use lower-case words joined by hyphens.',
    'Slide "may-4-call": its notes take 2 s at 130 words a minute, less than 20 s. Say what the slide shows.',
  ]);
});
