/** A whole talk: its running order, and what holds for all of it. */
import type { Article } from './article';
import type { Base } from './slide';
import { plannedSeconds } from './time';

/** A part of the talk, as the agenda names it. */
export interface Part {
  readonly id: string;
  readonly title: string;
}

/** A name, or a few words, in another language than the talk's. */
export interface ForeignName {
  /** Wherever these words stand by themselves, a voice speaks them in their language. */
  readonly words: string;
  /** BCP 47, with its script where that is not the usual one: "ar", "zh-Latn". */
  readonly language: string;
}

/** Everything the build needs to make the document. */
export interface Deck<S extends Base = Base> {
  /** What the talk is called where a person does not see it: in what a browser keeps of it. Lower-case words with hyphens, never changed. */
  readonly id: string;
  /** The name of the talk: the document's title. WCAG 2.4.2. */
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Where this build is published, if it has been told; slides that ask for it show it. */
  readonly address?: string;
  readonly article: Article;
  /** Names in other languages, which are marked as such wherever they stand. WCAG 3.1.2. Default: none. */
  readonly names?: readonly ForeignName[];
  readonly parts: readonly Part[];
  /** Passages that no slide rests on, not yet or on purpose, by id. Default: none. */
  readonly leftOut?: readonly string[];
  readonly slides: readonly S[];
  /** The slides that show a newcomer what the talk is, by id, for the picture that `npm run pictures` makes of them. Default: the first slide and the first of each layout, six at most. */
  readonly pictures?: readonly string[];
}

/** Planned seconds of a whole talk. */
export function deckSeconds(deck: Deck): number {
  return deck.slides.reduce((sum, slide) => sum + plannedSeconds(slide), 0);
}

const mostPictures = 6;

/** The ids of the slides that show a newcomer what the talk is. */
export function picturedSlides({ pictures, slides }: Pick<Deck, 'pictures' | 'slides'>): readonly string[] {
  if (pictures) return pictures;
  const firsts = slides.filter(
    ({ layout }, index) => slides.findIndex((slide) => slide.layout === layout) === index,
  );
  return firsts.slice(0, mostPictures).map(({ id }) => id);
}
