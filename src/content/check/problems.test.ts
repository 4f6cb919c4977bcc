import { expect, test } from '@playwright/test';
import type { Deck } from '../deck';
import { context, cue } from '../notes';
import { call, opening, said, smallArticle, smallAssets, smallDeck, words } from '../small-deck';
import type { PlainSlide } from '../small-deck';
import { reservedIds } from './names';
import { problemsIn } from './problems';
import type { Assets } from './rule';

function problems(deck: Partial<Deck<PlainSlide>>, assets: Partial<Assets> = {}): readonly string[] {
  return problemsIn({ ...smallDeck, ...deck }, { ...smallAssets, ...assets }, () => []);
}

/** What is said of the small talk with these slides in place of its own. */
const problemsWith = (...slides: readonly PlainSlide[]) => problems({ slides });

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
  expect(problemsWith({ ...opening, lead: ' ' }, call, said)).toEqual([
    'Slide "title": `lead` is empty. Write it, or take the field out.',
  ]);
  expect(problemsWith(opening, call, { ...said, points: [{ heading: '' }] })).toEqual([
    'Slide "what-they-said": `points[0].heading` is empty. Write it, or take the field out.',
  ]);
  expect(problemsWith(opening, call, { ...said, notes: [words(65), cue('')] })).toEqual([
    'Slide "what-they-said": `notes[1].text` is empty. Write it, or take the field out.',
  ]);
});

test('an id has to be a clean address', () => {
  for (const id of ['Title', '2-towns', 'two towns', 'two--towns', 'a/b', 'a_b'])
    expect(problemsWith({ ...opening, id }, call, said).filter((one) => !one.includes('fonts'))).toEqual([
      `Slide "${id}": its id is not a clean address. Use lower-case words joined by hyphens.`,
    ]);
});

test('an id that the page uses itself is refused', () => {
  for (const id of [...reservedIds, 'passage-call'])
    expect(problemsWith(opening, { ...call, id }, said)).toEqual([
      `Slide "${id}": the page uses this id for itself. Choose another.`,
    ]);
});

test('an id or a title that stands twice is named once', () => {
  expect(problemsWith(opening, call, said, { ...said, title: 'Again' })).toEqual([
    'Slide "what-they-said": the id is used more than once. Give each slide an id of its own.',
  ]);
  expect(problemsWith(opening, call, { ...said, title: call.title })).toEqual([
    'Title "Abel phoned Baker on May 4": more than one slide has it. Give each slide a title of its own.',
  ]);
});

test('a title is no longer than two lines, and none of its words is so long that it would be broken', () => {
  expect(problemsWith(opening, { ...call, title: `Abel ${'phoned '.repeat(13)}Baker` }, said)).toEqual([
    'Slide "may-4-call": `title` has 101 characters, more than 84. Shorten it.',
  ]);
  expect(problemsWith(opening, { ...call, title: 'Abel went counterrevolutionarywards' }, said)).toEqual([
    'Slide "may-4-call": “counterrevolutionarywards” in `title` has 25 letters, more than 24, and would be broken. Choose a shorter word.',
  ]);
});

test('words that reached a slide past the compiler are still checked against their passage', () => {
  const evidence = { passage: 'call', words: 'on May 5' };
  expect(problemsWith(opening, { ...call, when: { evidence } }, said)).toEqual([
    'Slide "may-4-call": “on May 5” does not stand in passage "call" to the letter. Copy the words from article.ts.',
  ]);
});

test('quotation marks are for the article’s words, but in context, which has a source of its own', () => {
  expect(problemsWith(opening, { ...call, lead: 'They “talked at length”' }, said)).toEqual([
    'Slide "may-4-call": “talked at length” stands in quotation marks but not in the article. Copy the article’s words or take the marks away.',
  ]);
  const note = context('It was “a long call”.', { publisher: 'Town hall', title: 'Minutes' });
  expect(problemsWith(opening, { ...call, notes: [words(65), note] }, said)).toEqual([]);
});

test('every passage of the article has to be covered', () => {
  expect(
    problemsWith(opening, { ...call, source: ['call'] }, { ...said, lead: 'Again', source: ['call'] }),
  ).toEqual(['Passage "again" (paragraph 1): no slide rests on it. Name it in a slide’s `source`.']);
});

test('a slide names every passage that it quotes', () => {
  expect(
    problemsWith(opening, { ...call, source: ['again'] }, { ...said, source: ['again', 'call'] }),
  ).toEqual(['Slide "may-4-call": it quotes passage "call", which `source` does not name. Add it there.']);
  expect(problemsWith(opening, { ...call, lead: 'On “two towns”' }, said)).toEqual([
    'Slide "may-4-call": it quotes passage "headline", which `source` does not name. Add it there.',
  ]);
  expect(problemsWith(opening, call, { ...said, notes: [`${words(65)} “Mayor Abel”`] })).toEqual([
    'Slide "what-they-said": it quotes passage "call", which `source` does not name. Add it there.',
  ]);
});

test('words that stand in several passages are quoted from one that the slide names', () => {
  expect(problemsWith(opening, call, { ...said, lead: '“Abel”' })).toEqual([]);
});

test('a passage may be left out on purpose, as long as that is so', () => {
  const without = [
    opening,
    { ...call, source: ['call'] },
    { ...said, lead: 'Again', source: ['call'] },
  ] as const;
  expect(problems({ slides: without, leftOut: ['again'] })).toEqual([]);
  expect(problems({ leftOut: ['again', 'never'] })).toEqual([
    'Passage "again": slide "may-4-call" rests on it, and `leftOut` says that none does. Take it out of `leftOut` in deck.ts.',
    'Passage "never": `leftOut` names it, and the article has none of that id. Take it out of `leftOut` in deck.ts.',
  ]);
});

test('every passage has an id of its own', () => {
  const [headline, paragraph] = smallArticle.blocks;
  const blocks = [headline, paragraph, { name: 'paragraph 2', lines: [{ again: 'Again.' }] }] as const;
  expect(problems({ article: { ...smallArticle, blocks } })).toEqual([
    'Passage "again": the id stands more than once in article.ts. Give each passage an id of its own.',
  ]);
});

test('no id is special, not even that of the first slide', () => {
  expect(problemsWith({ ...opening, id: 'two-towns-talk' }, call, said)).toEqual([]);
});

test('what a layout finds wrong with its slides is told with the rest', () => {
  const found = problemsIn({ ...smallDeck, language: 'ar' }, smallAssets, ({ id }) =>
    id === 'title' ? ['Slide "title": it is too plain.'] : [],
  );
  expect(found.at(-1)).toBe('Slide "title": it is too plain.');
  expect(found).toHaveLength(2);
});

test('the talk has a clean id of its own', () => {
  expect(problems({ id: 'Two Towns' })).toEqual([
    'Deck: its id "Two Towns" is not lower-case words joined by hyphens. Correct `id` in deck.ts.',
  ]);
});

test('the slides of a part stand together', () => {
  expect(problemsWith(opening, call, { ...said, part: 'opening' }, { ...call, id: 'a', title: 'A' })).toEqual(
    [
      'Part "opening": its slides do not stand together. Move them next to each other in deck.ts.',
      'Part "call": its slides do not stand together. Move them next to each other in deck.ts.',
    ],
  );
});

test('a part has to exist', () => {
  expect(problems({ parts: [{ id: 'opening', title: 'Opening' }] })).toEqual([
    'Part "call": the deck has no such part. Add it to `parts` or correct the slide.',
  ]);
});

test('notes are neither too long nor too short for their time', () => {
  const saying = (count: number, planned: { readonly seconds?: number } = {}) =>
    problemsWith(opening, { ...call, notes: [words(count)], ...planned }, said);
  expect(saying(200)).toEqual([
    'Slide "may-4-call": its notes take 92 s at 130 words a minute, longer than 75 s. Shorten `notes`, split the slide, or set `seconds`.',
  ]);
  expect(saying(20)).toEqual([
    'Slide "may-4-call": its notes take 9 s at 130 words a minute, less than 20 s. Say what the slide shows.',
  ]);
  expect(saying(100, { seconds: 30 })).toEqual([
    'Slide "may-4-call": 100 words in 30 s are 200 a minute, more than 165. Shorten `notes` or plan more `seconds`.',
  ]);
  expect(saying(30, { seconds: 60 })).toEqual([
    'Slide "may-4-call": 30 words in 60 s are 30 a minute, fewer than 90. Say more in `notes` or plan fewer `seconds`.',
  ]);
  expect(saying(200, { seconds: 90 })).toEqual([]);
});

test('a character that the fonts lack is named, once', () => {
  expect(problemsWith(opening, { ...call, lead: 'Łódź, Łódź' }, said)).toEqual([
    'Slide "may-4-call": the fonts lack “Ł”, “ó”, “ź”. Run `npm run fonts`; if it is said again, declare the name they stand in among `names` in deck.ts.',
  ]);
});

test('a name in another script is set in a font of the reader’s own', () => {
  const names = [{ words: 'ليلى', language: 'ar' }];
  expect(problems({ names, slides: [opening, { ...call, lead: 'By ليلى' }, said] })).toEqual([]);
});

test('a picture of a slide that is not there is named', () => {
  expect(problems({ pictures: ['title', 'nowhere'] })).toEqual([
    'Deck: `pictures` names "nowhere", and no slide has that id. Correct it or take it out.',
  ]);
});

test('all problems are told at once', () => {
  expect(
    problems({
      slides: [
        { ...opening, id: 'Title', lead: '' },
        { ...call, notes: [words(5)] },
      ],
    }),
  ).toEqual([
    'Slide "Title": `lead` is empty. Write it, or take the field out.',
    'Slide "Title": its id is not a clean address. Use lower-case words joined by hyphens.',
    'Slide "may-4-call": its notes take 2 s at 130 words a minute, less than 20 s. Say what the slide shows.',
  ]);
});
