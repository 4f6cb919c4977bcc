/** Speaker notes: what is said, what only the presenter needs, and what is not in the article. */
import type { Inline } from './inline';

/** Where a fact from outside the article can be checked. */
export interface Reference {
  readonly publisher: string;
  readonly title: string;
}

/** A private hint to the presenter: a pronunciation, a pause, something to point out. Not spoken. */
export interface Cue {
  readonly kind: 'cue';
  readonly text: Inline;
}

/** A fact from outside the article. It can stand in notes only, and a slide keeps its sense without it. */
export interface Context {
  readonly kind: 'context';
  readonly text: Inline;
  readonly reference: Reference;
}

/** A paragraph to be spoken is plain words; anything else says what it is. */
export type Note = Inline | Cue | Context;

/** Notes begin with something to say. */
export type Notes = readonly [spoken: Inline, ...others: Note[]];

/** A private cue. */
export const cue = (text: Inline): Cue => ({ kind: 'cue', text });

/** A fact from outside the article, with its source. */
export const context = (text: Inline, reference: Reference): Context => ({
  kind: 'context',
  text,
  reference,
});

/** True for a cue. */
export const isCue = (note: Note): note is Cue => hasKind(note, 'cue');

/** True for context from outside the article. */
export const isContext = (note: Note): note is Context => hasKind(note, 'context');

/** True for words to be spoken. */
export const isSpoken = (note: Note): note is Inline => !isCue(note) && !isContext(note);

function hasKind(note: Note, kind: string): boolean {
  return typeof note === 'object' && 'kind' in note && note.kind === kind;
}
