/** What is sent to a room, as a browser of the talk sends it. */
import { randomBytes } from 'node:crypto';

/** A kind of message: a slide's turn, or a line of captions. */
export interface Messages {
  readonly kind: 'turn' | 'line';
  /** Where it is sent and heard. */
  readonly path: string;
  readonly body: (revision: number) => string;
  /** Words in it that no other has, at its end where it is long: who has them has it whole. */
  readonly words: (revision: number) => string;
}

const by = randomBytes(16).toString('hex');
const protocol = 'open-lines-room/1';

/** States of a talk of eighteen slides. */
export const turns: Messages = {
  kind: 'turn',
  path: '/room/talk',
  body: (revision) =>
    JSON.stringify({
      protocol,
      revision,
      by,
      slide: 'title',
      step: revision % 3,
      blank: false,
      rehearsing: false,
      clock: { since: null, spent: Array.from({ length: 18 }, () => 42_000) },
    }),
  words: (revision) => `"revision":${revision},`,
};

/** How many lines travel for who comes late. */
const kept = 40;

/** Captions in the middle of a talk: each line comes with those before it. Eighty characters are what a spoken line has as a rule. */
export const lines: Messages = {
  kind: 'line',
  path: '/room/talk/captions',
  body: (revision) =>
    JSON.stringify({
      protocol,
      revision,
      by,
      first: revision,
      lines: Array.from({ length: kept }, (_, index) => lineOf(revision + index)),
    }),
  words: (revision) => lineOf(revision + kept - 1),
};

const lineOf = (number: number) =>
  `Line ${number} of what is said, as long as a line of captions is in most talks.`.padEnd(80, ' and so on');
