/** What the compiler cannot see. One function, all findings at once, each a sentence: subject, fact, remedy. */
import { passagesOf } from '../article';
import type { Quotation } from '../article';
import type { Deck } from '../deck';
import { isSameLanguage } from '../language';
import { plainText } from '../inline';
import type { Inline } from '../inline';
import { isContext } from '../notes';
import type { Slide } from '../slide';
import { wordingLanguage } from '../../wording/language';
import { plannedSeconds, spokenWords, wordsPerMinute } from '../time';

/** What the build knows of the files a deck may name. */
export interface Assets {
  /** Paths below `assets/`. */
  readonly files: ReadonlySet<string>;
  /** Every character the published fonts hold. */
  readonly characters: ReadonlySet<string>;
}

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

const shortestSeconds = 20;
const longestSeconds = 75;
const slowest = 90;
const fastest = 165;

type Rule = (deck: Deck, assets: Assets) => readonly string[];

/**
 * Everything that is wrong with a deck and cannot be told by the type checker.
 *
 * @returns Sentences for the author; an empty list when the deck may be published.
 */
export function problemsIn(deck: Deck, assets: Assets): readonly string[] {
  const rules: readonly Rule[] = [
    otherLanguage,
    emptyText,
    uncleanIds,
    repeatedIds,
    repeatedTitles,
    missingFiles,
    unknownTargets,
    misquotations,
    unquotedMarks,
    uncoveredPassages,
    unshownTalks,
    scatteredParts,
    wrongLengths,
    missingCharacters,
  ];
  return rules.flatMap((rule) => rule(deck, assets));
}

const otherLanguage: Rule = ({ language }) =>
  isSameLanguage(language, wordingLanguage)
    ? []
    : [
        `Deck: its language is "${language}", and the interface speaks "${wordingLanguage}". Translate src/wording/ and name its language in language.ts.`,
      ];

const named = (slide: Slide) => `Slide "${slide.id}"`;

const eachSlide =
  (rule: (slide: Slide, deck: Deck, assets: Assets) => readonly string[]): Rule =>
  (deck, assets) =>
    deck.slides.flatMap((slide) => rule(slide, deck, assets));

const emptyText = eachSlide((slide) =>
  textFields(slide)
    .filter(({ text }) => text.trim() === '')
    .map(({ path }) => `${named(slide)}: \`${path}\` is empty. Write it, or take the field out.`),
);

const uncleanIds = eachSlide(({ id }) => {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id))
    return [`Slide "${id}": its id is not a clean address. Use lower-case words joined by hyphens.`];
  if (reservedIds.some((reserved) => reserved === id) || id.startsWith('passage-'))
    return [`Slide "${id}": the page uses this id for itself. Choose another.`];
  return [];
});

const repeatedIds: Rule = ({ slides }) =>
  repeated(slides.map(({ id }) => id)).map(
    (id) => `Slide "${id}": the id is used more than once. Give each slide an id of its own.`,
  );

const repeatedTitles: Rule = ({ slides }) =>
  repeated(slides.map(({ title }) => title)).map(
    (title) => `Title "${title}": more than one slide has it. Give each slide a title of its own.`,
  );

const missingFiles = eachSlide((slide, _deck, { files }) =>
  slide.layout === 'picture' && !files.has(slide.picture.file)
    ? [
        `${named(slide)}: picture "${slide.picture.file}" is not in assets/. Add the file or correct \`picture.file\`.`,
      ]
    : [],
);

const unknownTargets = eachSlide((slide, { slides }) =>
  slide.layout === 'points'
    ? slide.points
        .flatMap(({ to }) => (to === undefined ? [] : [to]))
        .filter((to) => !slides.some(({ id }) => id === to))
        .map((to) => `${named(slide)}: links to slide "${to}", which does not exist. Correct \`to\`.`)
    : [],
);

const misquotations: Rule = (deck) => {
  const texts = new Map(passagesOf(deck.article).map(({ id, text }) => [id, text]));
  return deck.slides.flatMap((slide) =>
    quotationsIn(slide)
      .filter(({ passage, words }) => !texts.get(passage)?.includes(words))
      .map(
        ({ passage, words }) =>
          `${named(slide)}: “${words}” does not stand in passage "${passage}" to the letter. Copy the words from slides/article.ts.`,
      ),
  );
};

/** Words between quotation marks claim to be somebody's: they must be the article's, but for the stop that closes the sentence around them. Context quotes its own source. */
const unquotedMarks: Rule = (deck) => {
  const article = passagesOf(deck.article)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return deck.slides.flatMap((slide) =>
    textFields(slide)
      .flatMap(({ text }) => [...text.matchAll(/“([^”]+)”/gu)].map(([, words = '']) => words))
      .filter((words) => !article.includes(words.toLowerCase().replace(/[.,]$/u, '')))
      .map(
        (words) =>
          `${named(slide)}: “${words}” stands in quotation marks but not in the article. Copy the article’s words or take the marks away.`,
      ),
  );
};

const uncoveredPassages: Rule = ({ article, slides }) => {
  const covered = new Set(slides.flatMap(({ source }) => (source === 'about this deck' ? [] : source)));
  return passagesOf(article)
    .filter(({ id }) => !covered.has(id))
    .map(
      ({ id, block }) => `Passage "${id}" (${block}): no slide rests on it. Name it in a slide’s \`source\`.`,
    );
};

const unshownTalks: Rule = ({ slides, talks }) =>
  talks
    .filter((talk) => !slides.some((slide) => talksOn(slide).includes(talk.id)))
    .map(({ id }) => `Talk "${id}": no slide shows it. Show it on a slide or take the record out.`);

const scatteredParts: Rule = ({ parts, slides }) => {
  const order = slides.map(({ part }) => part).filter((part, index, all) => part !== all[index - 1]);
  return [
    ...repeated(order).map(
      (part) =>
        `Part "${part}": its slides do not stand together. Move them next to each other in slides/deck.ts.`,
    ),
    ...order
      .filter((part) => !parts.some(({ id }) => id === part))
      .map((part) => `Part "${part}": the deck has no such part. Add it to \`parts\` or correct the slide.`),
  ];
};

const wrongLengths = eachSlide((slide) => {
  const words = spokenWords(slide.notes);
  const seconds = plannedSeconds(slide);
  const rate = Math.round((words / seconds) * 60);
  if (slide.seconds !== undefined && rate > fastest)
    return [
      `${named(slide)}: ${words} words in ${seconds} s are ${rate} a minute, more than ${fastest}. Shorten \`notes\` or plan more \`seconds\`.`,
    ];
  if (slide.seconds !== undefined && rate < slowest)
    return [
      `${named(slide)}: ${words} words in ${seconds} s are ${rate} a minute, fewer than ${slowest}. Say more in \`notes\` or plan fewer \`seconds\`.`,
    ];
  if (slide.seconds === undefined && seconds > longestSeconds)
    return [
      `${named(slide)}: its notes take ${seconds} s at ${wordsPerMinute} words a minute, longer than ${longestSeconds} s. Shorten \`notes\`, split the slide, or set \`seconds\`.`,
    ];
  if (slide.seconds === undefined && seconds < shortestSeconds)
    return [
      `${named(slide)}: its notes take ${seconds} s at ${wordsPerMinute} words a minute, less than ${shortestSeconds} s. Say what the slide shows.`,
    ];
  return [];
});

const missingCharacters = eachSlide((slide, _deck, { characters }) => {
  const missing = [...new Set(textFields(slide, { contexts: true }).flatMap(({ text }) => [...text]))].filter(
    (character) => !characters.has(character) && character.trim() !== '',
  );
  return missing.length === 0
    ? []
    : [
        `${named(slide)}: the fonts lack ${missing.map((one) => `“${one}”`).join(', ')}. Run \`npm run fonts\`.`,
      ];
});

function repeated<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function talksOn(slide: Slide): readonly string[] {
  if ('talk' in slide) return [slide.talk.id];
  return 'talks' in slide ? slide.talks.map(({ id }) => id) : [];
}

interface TextField {
  readonly path: string;
  readonly text: string;
}

/** Every text of a slide with the path an author finds it under. Fields that are names or identifiers count as text too. */
function textFields(slide: Slide, { contexts = false } = {}): readonly TextField[] {
  const notes: readonly unknown[] = slide.notes.filter((note) => contexts || !isContext(note));
  return Object.entries({ ...slide, notes }).flatMap(([key, value]) => fieldsOf(value, key));
}

function fieldsOf(value: unknown, path: string): readonly TextField[] {
  if (isInline(value)) return [{ path, text: plainText(value) }];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => fieldsOf(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, `${path}.${key}`));
}

function isInline(value: unknown): value is Inline {
  return typeof value === 'string' || isElement(value) || (Array.isArray(value) && value.some(isElement));
}

function isElement(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'props' in value;
}

function quotationsIn(value: unknown): readonly Quotation[] {
  if (typeof value !== 'object' || value === null || isElement(value)) return [];
  return isQuotation(value) ? [value] : Object.values(value).flatMap(quotationsIn);
}

function isQuotation(value: object): value is Quotation {
  return 'passage' in value && 'words' in value;
}
