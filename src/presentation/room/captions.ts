/** The words that were said, as a room has them: the last lines, whole, so that who comes late has them too. */
import { isAuthor } from '../message';
import { roomProtocol } from './room-state';
import { isRecord, isRevision } from '../values';

/** What was said lately. Of two, the one with the greater revision counts, then the one with the greater `by`. */
export interface Captions {
  readonly protocol: typeof roomProtocol;
  readonly revision: number;
  readonly by: string;
  /** How many lines were said before these: who was there has them still. */
  readonly first: number;
  /** The last lines, the latest last. */
  readonly lines: readonly string[];
}

/** How many lines are kept for who comes late, and how many characters one may have. */
export const mostLines = 40;
export const longestLine = 500;

/** Bytes of the lines on their way: less than a server takes, whatever the script they are written in. */
const mostBytes = 24_000;

/** Captions before a word is said. */
export const noCaptions: Captions = { protocol: roomProtocol, revision: 0, by: '', first: 0, lines: [] };

/** The captions in what arrived from a device; undefined for anything that is not, to the last line. */
export function captionsFrom(value: unknown): Captions | undefined {
  if (!isRecord(value) || value['protocol'] !== roomProtocol) return undefined;
  const { revision, by, first, lines } = value;
  if (!isRevision(revision) || !isAuthor(by) || !isRevision(first)) return undefined;
  if (!Array.isArray(lines) || lines.length > mostLines) return undefined;
  const texts: readonly unknown[] = lines;
  return texts.every(isLine) ? { protocol: roomProtocol, revision, by, first, lines: texts } : undefined;
}

/** The captions after more lines were said by a window. */
export function withLines(before: Captions, said: readonly string[], by: string): Captions {
  const all = [...before.lines, ...said.map((line) => cut(line, longestLine))];
  let lines = all.slice(-mostLines);
  while (bytesOf(lines) > mostBytes) lines = lines.slice(1);
  const first = before.first + all.length - lines.length;
  return { protocol: roomProtocol, revision: before.revision + 1, by, first, lines };
}

/** The captions after a window took the last line back. */
export const withoutLast = (before: Captions, by: string): Captions => ({
  ...before,
  revision: before.revision + 1,
  by,
  lines: before.lines.slice(0, -1),
});

/** The beginning of a text, without half of a character. */
export const cut = (text: string, most: number): string => text.slice(0, most).replace(/\p{Cs}$/u, '');

const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(JSON.stringify(lines)).length;

/** What no line may hold: what breaks it, turns its direction or is half a character. */
const unfit = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/** Words as a line may hold them: in one row, without what does not fit. */
export const lineOf = (text: string): string => text.replaceAll(unfit, ' ').replaceAll(/\s+/gu, ' ').trim();

const isLine = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestLine && value !== '' && value.search(unfit) < 0;
