/** What an author's modules import, as `#kit`: the functions that quote and annotate, and the types that everything else follows from. */
export { passagesOf, quoting, textOf } from './content/article';
export type { Article, PassageId, Quotation } from './content/article';
export type { ForeignName, Part } from './content/deck';
export type { Inline } from './content/inline';
export { context, cue } from './content/notes';
export type { Person, Side } from './content/person';
export type { Place } from './content/place';
export type { Some } from './content/some';
export type { NotGiven, Stated } from './content/stated';
export type { When } from './content/when';
export type { Deck, Slide } from './layouts/slide';
