/** A whole talk: its running order and the records its drawings are made from. */
import type { Article } from './article';
import type { Slide } from './slide';
import type { Person, Talk } from './when';
import { plannedSeconds } from './time';

/** A part of the talk, as the agenda names it. */
export interface Part {
  readonly id: string;
  readonly title: string;
}

/** Everything the build needs to make the document. */
export interface Deck {
  /** The name of the talk: the document's title. WCAG 2.4.2. */
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Where this build is published, if it has been told; slides that ask for it show it. */
  readonly address?: string;
  readonly article: Article;
  readonly people: Readonly<Record<string, Person>>;
  /** The rows of the topics table: id to name. */
  readonly topics: Readonly<Record<string, string>>;
  readonly talks: readonly Talk[];
  readonly parts: readonly Part[];
  readonly slides: readonly Slide[];
}

/** Planned seconds of a whole talk. */
export function deckSeconds(deck: Deck): number {
  return deck.slides.reduce((sum, slide) => sum + plannedSeconds(slide), 0);
}

/** Names in Pinyin, which are marked as such wherever they stand. WCAG 3.1.2. */
export function pinyinNames(deck: Deck): readonly string[] {
  return Object.values(deck.people)
    .filter((person) => person.side === 'PRC')
    .map((person) => person.name.words);
}
