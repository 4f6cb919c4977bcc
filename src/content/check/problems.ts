/** What the compiler cannot see. One function, all findings at once, each a sentence: subject, fact, remedy. */
import type { Deck } from '../deck';
import type { Base } from '../slide';
import { missingCharacters } from './characters';
import {
  emptyText,
  longTitles,
  otherLanguage,
  repeatedIds,
  repeatedTitles,
  uncleanDeckId,
  uncleanIds,
  unknownPictures,
} from './names';
import { scatteredParts, wrongLengths } from './order';
import type { Assets, Given, Rule } from './rule';
import {
  misquotations,
  repeatedPassages,
  uncoveredPassages,
  unnamedSources,
  unquotedMarks,
  untrueOmissions,
} from './words';

const rules: readonly Rule[] = [
  otherLanguage,
  uncleanDeckId,
  emptyText,
  uncleanIds,
  repeatedIds,
  repeatedTitles,
  longTitles,
  unknownPictures,
  repeatedPassages,
  misquotations,
  unquotedMarks,
  unnamedSources,
  uncoveredPassages,
  untrueOmissions,
  scatteredParts,
  wrongLengths,
  missingCharacters,
];

/**
 * Everything that is wrong with a deck and cannot be told by the type checker.
 *
 * @param ofLayout What a slide's own layout finds wrong with it.
 * @returns Sentences for the author; an empty list when the deck may be published.
 */
export function problemsIn<S extends Base>(
  deck: Deck<S>,
  assets: Assets,
  ofLayout: (slide: S, given: Given) => readonly string[],
): readonly string[] {
  return [
    ...rules.flatMap((rule) => rule(deck, assets)),
    ...deck.slides.flatMap((slide) => ofLayout(slide, { deck, assets })),
  ];
}
