/** The honest comparison: what the page says against what a file says, word by word with the spaces between. Any difference is a sentence, and the file is not written. */

/** A slide or the article, as one of the two has it. */
export interface Said {
  /** What a person would call it. */
  readonly name: string;
  /** Its words, one line a block. */
  readonly text: string;
}

/** Everything in which a file differs from the page, part by part. */
export function differences(page: readonly Said[], file: readonly Said[]): readonly string[] {
  const lost = page.slice(file.length).map(({ name }) => `${name}: the file does not have it.`);
  const added = file.slice(page.length).map(({ name }) => `${name}: the page does not have it.`);
  const differing = page.flatMap((one, index) => {
    const other = file[index];
    return other ? difference(one, other) : [];
  });
  return [...lost, ...added, ...differing];
}

/** The first difference of a part. */
function difference({ name, text }: Said, other: Said): readonly string[] {
  const [shown, carried] = [wordsOf(text), wordsOf(other.text)];
  const first = shown.findIndex((word, index) => word !== carried[index]);
  if (first < 0 && shown.length === carried.length) return [];
  const from = first < 0 ? shown.length : first;
  return [`${name}: the page says ${quoted(shown, from)} where the file says ${quoted(carried, from)}.`];
}

/** Where a block ends, a word does; how much space is between two words is nobody's concern, that there is some is. */
const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** A few words of the place. */
function quoted(words: readonly string[], from: number): string {
  const some = words.slice(Math.max(0, from - 2), from + 8).join(' ');
  return from >= words.length ? `nothing more after “${words.slice(-3).join(' ')}”` : `“${some}”`;
}

/**
 * Refuses a file that would not say what the page says.
 *
 * @throws A sentence for each difference.
 */
export function refuseDifferences(file: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new Error(`${file} was not written: it would not say what the page says.\n${problems.join('\n')}`);
}
