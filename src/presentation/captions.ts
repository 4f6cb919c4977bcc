/** The words that were said, as a room has them: the last lines, whole, so that who comes late has them too. */
import { isAuthor } from './message';
import { roomProtocol } from './room-state';
import { isRecord, isRevision } from './values';

/** What was said lately. Of two, the one with the greater revision counts, then the one with the greater `by`. */
export interface Captions {
  readonly protocol: typeof roomProtocol;
  readonly revision: number;
  readonly by: string;
  /** The last lines, the latest last. */
  readonly lines: readonly string[];
}

/** How many lines are kept for who comes late, and how many characters one may have. */
export const mostLines = 40;
export const longestLine = 500;

/** Captions before a word is said. */
export const noCaptions: Captions = { protocol: roomProtocol, revision: 0, by: '', lines: [] };

/** The captions in what arrived from a device; undefined for anything that is not, to the last line. */
export function captionsFrom(value: unknown): Captions | undefined {
  if (!isRecord(value) || value['protocol'] !== roomProtocol) return undefined;
  const { revision, by, lines } = value;
  if (!isRevision(revision) || !isAuthor(by) || !Array.isArray(lines) || lines.length > mostLines)
    return undefined;
  const texts: readonly unknown[] = lines;
  return texts.every(isLine) ? { protocol: roomProtocol, revision, by, lines: texts } : undefined;
}

/** The captions after one more line was said by a window. */
export const withLine = ({ revision, lines }: Captions, line: string, by: string): Captions => ({
  protocol: roomProtocol,
  revision: revision + 1,
  by,
  lines: [...lines, line.slice(0, longestLine)].slice(-mostLines),
});

/** One line of visible characters: nothing that breaks it, turns its direction or is half a character. */
const isLine = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= longestLine &&
  value !== '' &&
  !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u.test(value);
