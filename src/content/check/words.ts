/** Words that claim to be the article's, and where they stand. */
import { passagesOf } from '../article';
import type { Passage } from '../article';
import type { Base } from '../slide';
import { marked, quotationsIn, textFields } from './fields';
import { eachSlide, named, repeated } from './rule';
import type { Rule } from './rule';

export const repeatedPassages: Rule = ({ article }) =>
  repeated(passagesOf(article).map(({ id }) => id)).map(
    (id) =>
      `Passage "${id}": the id stands more than once in article.ts. Give each passage an id of its own.`,
  );

export const misquotations = eachSlide((slide, { deck }) => {
  const passages = passagesOf(deck.article);
  return quotationsIn(slide)
    .filter(({ passage, words }) => !passages.some(({ id, text }) => id === passage && text.includes(words)))
    .map(
      ({ passage, words }) =>
        `${named(slide)}: “${words}” does not stand in passage "${passage}" to the letter. Copy the words from article.ts.`,
    );
});

/** Words between quotation marks claim to be somebody's: they must be the article's, but for the stop that closes the sentence around them. Context quotes its own source. */
export const unquotedMarks = eachSlide((slide, { deck }) => {
  const passages = passagesOf(deck.article);
  return textFields(slide)
    .flatMap(({ text }) => marked(text))
    .filter((words) => !saysSo(passages.map(({ text }) => text).join(' '), words))
    .map(
      (words) =>
        `${named(slide)}: “${words}” stands in quotation marks but not in the article. Copy the article’s words or take the marks away.`,
    );
});

/** A slide names every passage it quotes, so that its citation is whole. */
export const unnamedSources = eachSlide((slide, { deck }) => {
  const passages = passagesOf(deck.article);
  const quoted = [...quotationsIn(slide).map(({ passage }) => passage), ...markedPassages(slide, passages)];
  return [...new Set(quoted)]
    .filter((id) => slide.source === 'about this deck' || !slide.source.includes(id))
    .map((id) => `${named(slide)}: it quotes passage "${id}", which \`source\` does not name. Add it there.`);
});

export const uncoveredPassages: Rule = ({ article, slides, leftOut = [] }) => {
  const covered = new Set(slides.flatMap(({ source }) => (source === 'about this deck' ? [] : source)));
  return passagesOf(article)
    .filter(({ id }) => !covered.has(id) && !leftOut.includes(id))
    .map(
      ({ id, block }) => `Passage "${id}" (${block}): no slide rests on it. Name it in a slide’s \`source\`.`,
    );
};

/** What is said to be left out is known, and is left out. */
export const untrueOmissions: Rule = ({ article, slides, leftOut = [] }) =>
  leftOut.flatMap((id) => {
    const slide = slides.find(({ source }) => source !== 'about this deck' && source.includes(id));
    if (slide !== undefined)
      return [
        `Passage "${id}": slide "${slide.id}" rests on it, and \`leftOut\` says that none does. Take it out of \`leftOut\` in deck.ts.`,
      ];
    return passagesOf(article).some((passage) => passage.id === id)
      ? []
      : [
          `Passage "${id}": \`leftOut\` names it, and the article has none of that id. Take it out of \`leftOut\` in deck.ts.`,
        ];
  });

/** The passages that words in quotation marks are from; where several have them, one that is named will do. */
function markedPassages(slide: Base, passages: readonly Passage[]): readonly string[] {
  const { source } = slide;
  return textFields(slide)
    .flatMap(({ text }) => marked(text))
    .flatMap((words) => {
      const from = passages.filter(({ text }) => saysSo(text, words)).map(({ id }) => id);
      const isNamed = source !== 'about this deck' && from.some((id) => source.includes(id));
      return isNamed ? [] : from.slice(0, 1);
    });
}

const saysSo = (text: string, words: string) =>
  text.toLowerCase().includes(words.toLowerCase().replace(/[.,]$/u, ''));
