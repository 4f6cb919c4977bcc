/** What a rule is given and how it names what it finds: subject, fact, remedy, in one sentence. */
import type { Deck } from '../deck';
import type { Base } from '../slide';

/** What the build knows of the files a deck may name. */
export interface Assets {
  /** Paths below `assets/`. */
  readonly files: ReadonlySet<string>;
  /** Every character the published fonts hold. */
  readonly characters: ReadonlySet<string>;
}

/** What a rule about one slide may look at besides. */
export interface Given {
  readonly deck: Deck;
  readonly assets: Assets;
}

/** A rule about a whole deck: sentences for the author, none where all is well. */
export type Rule = (deck: Deck, assets: Assets) => readonly string[];

/** How a sentence begins. */
export const named = (slide: Base): string => `Slide "${slide.id}"`;

/** A rule about each slide by itself. */
export const eachSlide =
  (rule: (slide: Base, given: Given) => readonly string[]): Rule =>
  (deck, assets) =>
    deck.slides.flatMap((slide) => rule(slide, { deck, assets }));

/** The values that stand more than once, each once. */
export function repeated<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
