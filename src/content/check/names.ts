/** Ids, titles and the language. */
import { isSameLanguage } from '../language';
import { wordingLanguage } from '../../wording/language';
import { textFields } from './fields';
import { tooLong } from './limits';
import { eachSlide, named, repeated } from './rule';
import type { Rule } from './rule';

/** Ids the document uses for itself. */
export const reservedIds = [
  'talk',
  'contents',
  'article',
  'help',
  'status',
  'toolbar',
  'notes-size',
] as const;

/** Two lines of a title on a screen of 4:3. */
const title = { characters: 84, word: 24 };

const cleanId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

export const otherLanguage: Rule = ({ language }) =>
  isSameLanguage(language, wordingLanguage)
    ? []
    : [
        `Deck: its language is "${language}", and the interface speaks "${wordingLanguage}". Translate src/wording/ and name its language in language.ts.`,
      ];

export const uncleanDeckId: Rule = ({ id }) =>
  cleanId.test(id)
    ? []
    : [`Deck: its id "${id}" is not lower-case words joined by hyphens. Correct \`id\` in deck.ts.`];

export const emptyText = eachSlide((slide) =>
  textFields(slide)
    .filter(({ text }) => text.trim() === '')
    .map(({ path }) => `${named(slide)}: \`${path}\` is empty. Write it, or take the field out.`),
);

export const uncleanIds = eachSlide(({ id }) => {
  if (!cleanId.test(id))
    return [`Slide "${id}": its id is not a clean address. Use lower-case words joined by hyphens.`];
  if (reservedIds.some((reserved) => reserved === id) || id.startsWith('passage-'))
    return [`Slide "${id}": the page uses this id for itself. Choose another.`];
  return [];
});

export const repeatedIds: Rule = ({ slides }) =>
  repeated(slides.map(({ id }) => id)).map(
    (id) => `Slide "${id}": the id is used more than once. Give each slide an id of its own.`,
  );

export const repeatedTitles: Rule = ({ slides }) =>
  repeated(slides.map((slide) => slide.title)).map(
    (one) => `Title "${one}": more than one slide has it. Give each slide a title of its own.`,
  );

export const longTitles = eachSlide((slide) => tooLong(slide, 'title', slide.title, title));

/** What `pictures` names and is no slide. */
export const unknownPictures: Rule = ({ slides, pictures = [] }) =>
  pictures
    .filter((id) => !slides.some((slide) => slide.id === id))
    .map((id) => `Deck: \`pictures\` names "${id}", and no slide has that id. Correct it or take it out.`);
