/** Calls and meetings as records. Every stated field carries the words of the article that it rests on. */
import type { Quotation } from './article';
import type { Some } from './some';
import { layoutWording } from '../wording/layouts';

/** What the article does not say is written down as such, so that no drawing can fill the gap by accident. */
export type NotGiven = 'not given';

/** January is 1. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** A value and the words of the article it rests on. */
export interface Evidence<Id extends string> {
  readonly evidence: Quotation<Id>;
}

/** A date as far as the article gives it: a month, perhaps with its day. */
export interface PartialDate<Id extends string> extends Evidence<Id> {
  readonly month: Month;
  readonly day?: number;
}

/** Which side of the talks a person speaks for. Sides are told apart by word and position, never by colour alone. */
export type Side = 'United States' | 'PRC';

/** A person as the deck names them everywhere. */
export interface Person<Id extends string = string> {
  readonly name: Quotation<Id>;
  /** The first is named everywhere; the others where there is room. */
  readonly offices: Some<Quotation<Id>>;
  readonly side: Side;
}

/** A place of a meeting, with its coordinates in degrees: `[longitude, latitude]`. */
export interface Place<Id extends string = string> extends Evidence<Id> {
  readonly name: string;
  readonly coordinates: readonly [longitude: number, latitude: number];
}

/** How a topic figured in a talk, in the article's own verb. */
export type Manner = 'discussed' | 'raised' | 'underscored' | 'addressed';

/** A topic as it figured in one talk. `topic` is a row of the topics table. */
export interface TalkTopic<Id extends string, Topic extends string = string> extends Evidence<Id> {
  readonly topic: Topic;
  readonly manner: Manner;
}

/** One call or meeting. */
export interface Talk<Id extends string = string, Topic extends string = string> {
  readonly id: string;
  /** How the deck refers to it in a heading, a label or a table: short, unique. */
  readonly name: string;
  readonly kind: 'phone call' | 'virtual meeting' | 'meeting';
  /** The United States first, as the article has it. */
  readonly participants: readonly [Person<Id>, Person<Id>];
  readonly place: Place<Id> | NotGiven;
  readonly date: PartialDate<Id> | NotGiven;
  readonly topics: readonly TalkTopic<Id, Topic>[];
}

/** The name of a month. */
export function monthName(month: Month, language: string): string {
  return inWords({ month: 'long' }, language, month);
}

/** A partial date in words: "July 28", "June", or that there is none. */
export function dateInWords(date: Talk['date'], language: string): string {
  if (date === 'not given') return layoutWording.dateNotGiven;
  if (date.day === undefined) return monthName(date.month, language);
  return inWords({ month: 'long', day: 'numeric' }, language, date.month, date.day);
}

function inWords(parts: Intl.DateTimeFormatOptions, language: string, month: Month, day = 1): string {
  return new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, day),
  );
}
