/** The files that a new talk starts from: its article, a title, what it covers, and one quotation. */
import type { SplitBlock } from './split';

/** What the text does not say of itself. */
export interface Bibliography {
  readonly publisher: string;
  readonly year: number;
  readonly address: string;
  readonly rights: string;
}

/** A file by its path in the project. */
export type Files = Readonly<Record<string, string>>;

/** Passages that make a slide of quotation: long enough to stand alone, short enough to be read from the last row. */
const fit = { least: 40, most: 220 };

/** What a title slide has room for, and the longest word that is not broken there. */
const titleFit = { most: 72, word: 16 };

/**
 * @param blocks The article, its headline first.
 * @returns Source files of `slides/`; they compile, and the talk can be shown at once.
 */
export function startOf(blocks: readonly SplitBlock[], about: Bibliography): Files {
  const passages = blocks.flatMap(({ name, lines }) =>
    lines.flatMap((line) => line.passages.map((passage) => ({ ...passage, block: name }))),
  );
  const [headline, ...rest] = passages;
  const quoted = rest.find(({ text }) => text.length >= fit.least && text.length <= fit.most) ?? rest[0];
  if (!headline || !quoted)
    throw new Error('Article: it has no text below its headline. Add its paragraphs.');
  const leftOut = rest.filter(({ id }) => id !== quoted.id).map(({ id }) => id);
  return {
    'slides/article.ts': articleFile(blocks, about),
    'slides/article.test.ts': articleTest,
    'slides/title.tsx': titleSlide(headline, about),
    'slides/what-this-talk-covers.tsx': coversSlide,
    'slides/first-quotation.tsx': quotationSlide({ ...quoted, text: excerpt(quoted.text, fit) }),
    'slides/deck.ts': deckFile(headline.text, leftOut),
  };
}

const literal = (text: string) => JSON.stringify(text);
const list = (texts: readonly string[]) => `[${texts.map(literal).join(', ')}]`;

function articleFile(blocks: readonly SplitBlock[], about: Bibliography): string {
  const line = ({ passages }: SplitBlock['lines'][number]) =>
    `{ ${passages.map(({ id, text }) => `${literal(id)}: ${literal(text)}`).join(', ')} }`;
  const block = ({ name, lines }: SplitBlock) =>
    `{ name: ${literal(name)}, lines: [${lines.map(line).join(', ')}] }`;
  return `/** The article to the letter, passage by passage. Quotations are checked against it by the compiler. */
import { quoting } from '#kit';
import type { Article, PassageId, Slide } from '#kit';

export const article = {
  publisher: ${literal(about.publisher)},
  year: ${about.year},
  address: ${literal(about.address)},
  rights: ${literal(about.rights)},
  blocks: [${blocks.map(block).join(', ')}],
} as const satisfies Article;

/** Carries words over from a passage of this article; a misquotation does not compile. */
export const quote = quoting(article);

/** The id of a passage of this article. */
export type Passage = PassageId<typeof article>;

/** The parts of this talk, as the agenda names them. */
export const parts = [
  { id: 'opening', title: 'Opening' },
  { id: 'article', title: 'The article' },
] as const;

/** A slide of this talk. */
export type TalkSlide = Slide<Passage, (typeof parts)[number]['id']>;
`;
}

const articleTest = `import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { textOf } from '#kit';
import { article } from './article';

test('the passages joined are the article, to the letter', async () => {
  expect(textOf(article)).toBe((await readFile('assets/article.txt', 'utf8')).trimEnd());
});
`;

/** Whole words from the beginning of a text, for as long as there is room; without what parts clauses at the end. */
function excerpt(
  text: string,
  { most, word = most }: { readonly most: number; readonly word?: number },
): string {
  if (text.length <= most && !text.split(/\s+/u).some(({ length }) => length > word)) return text;
  const words = text.split(' ');
  const end = words.findIndex(
    (one, index) => one.length > word || words.slice(0, index + 1).join(' ').length > most,
  );
  return words
    .slice(0, end)
    .join(' ')
    .replace(/[\s,;:–—-]+$/u, '');
}

/** The headline, or its first words where there is no room for all of it. */
function titleOf({ id, text }: { readonly id: string; readonly text: string }): string {
  const words = excerpt(text, { most: titleFit.most - 2, word: titleFit.word });
  if (words === '') return literal('One article, in its own words');
  const quotation = `quote(${literal(id)}, ${literal(words)}).words`;
  return words === text ? quotation : `\`\${${quotation}} …\``;
}

const titleSlide = (
  { id, text }: { id: string; text: string },
  about: Bibliography,
) => `import type { TalkSlide } from './article';
import { quote } from './article';

export const title = {
  layout: 'title',
  id: 'title',
  part: 'opening',
  title: ${titleOf({ id, text })},
  subtitle: ${literal(`An article by ${about.publisher}, ${about.year}`)},
  ends: ['Begin', 'End'],
  alternative: 'One line runs through two open circles, the beginning and the end of the talk.',
  source: [${literal(id)}],
  notes: [
    ${literal(`Good to have you here. This talk follows one article: ${text}. It was published by ${about.publisher} in ${about.year}.`)},
    'On this slide you see the headline, and under it a single line with two open circles. That line goes with us through the whole talk.',
  ],
} satisfies TalkSlide;
`;

const coversSlide = `import type { TalkSlide } from './article';

export const whatThisTalkCovers = {
  layout: 'points',
  id: 'what-this-talk-covers',
  part: 'opening',
  title: 'What this talk covers',
  lead: 'One article, in its own words.',
  line: { shape: 'stations', alternative: 'Two stations on the line, one for each part of the talk.' },
  points: [
    { heading: 'Opening', text: 'Where we begin', to: 'title' },
    { heading: 'The article', text: 'What it says', to: 'first-quotation' },
  ],
  source: 'about this deck',
  notes: [
    'Say here what each part is about, in the order in which they come, so that somebody who cannot see the slide knows what to expect. You see a line with two stations on it, one for each part. The first is where we begin. The second is what the article says, in its own words.',
  ],
} satisfies TalkSlide;
`;

const quotationSlide = ({
  id,
  text,
  block,
}: {
  id: string;
  text: string;
  block: string;
}) => `import { quote } from './article';
import type { TalkSlide } from './article';

export const firstQuotation = {
  layout: 'quotation',
  id: 'first-quotation',
  part: 'article',
  title: 'In the article’s own words',
  words: [quote(${literal(id)}, ${literal(text)})],
  speaker: 'The article',
  occasion: ${literal(block)},
  source: [${literal(id)}],
  notes: [${literal(`Here the article is quoted to the letter, so that you hear its own words before mine. It says: ${text} Say now in your own words what it means, who says it and to whom, and why it stands at the beginning of this talk. Then leave a moment for it to be read.`)}],
} satisfies TalkSlide;
`;

const deckFile = (
  headline: string,
  leftOut: readonly string[],
) => `/** The running order. It reads as the table of contents. */
import type { Deck } from '#kit';
import { article, parts } from './article';
import { title } from './title';
import { whatThisTalkCovers } from './what-this-talk-covers';
import { firstQuotation } from './first-quotation';

export const deck: Deck = {
  id: ${literal(idOf(headline))},
  title: ${literal(headline)},
  description: ${literal(`A talk on the article “${headline}”, with speaker notes and the article’s own words.`)},
  language: 'en',
  article,
  names: [],
  parts,
  // Passages that no slide rests on, not yet or on purpose. Take each away when a slide names it.
  leftOut: ${list(leftOut)},
  slides: [title, whatThisTalkCovers, firstQuotation],
};
`;

/** The talk's name where it keeps what a person has chosen. */
const idOf = (headline: string) =>
  (
    headline
      .normalize('NFD')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? ['talk']
  )
    .slice(0, 4)
    .join('-')
    .replace(/^(?=\d)/u, 'talk-');
