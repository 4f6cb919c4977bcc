/** What an article states, and what it leaves open: no field of a drawing goes without the words it rests on. */
import type { Quotation } from './article';

/** What the article does not say is written down as such, so that no drawing can fill the gap by accident. */
export type NotGiven = 'not given';

/** A value and the words of the article it rests on. */
export interface Evidence<Id extends string = string> {
  readonly evidence: Quotation<Id>;
}

/** Words of the article, or words of ours that rest on words of the article. */
export type Stated<Id extends string = string> = Quotation<Id> | (Evidence<Id> & { readonly words: string });
