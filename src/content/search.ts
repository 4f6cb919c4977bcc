/** Finding slides by word. */

/** Where on a slide a word may stand, in the order in which a result names it. */
export const searchedParts = ['title', 'text', 'notes'] as const;

/** A part of a slide that is searched. */
export type SearchedPart = (typeof searchedParts)[number];

/** The words of a slide, part by part. */
export type Searched = Readonly<Record<SearchedPart, string>>;

/**
 * The parts of a slide in which the words of a query stand. Words may be begun only, in any order and any part; capitals and accents do not matter.
 *
 * @returns None where a word of the query is not on the slide, or where the query has no word.
 */
export function partsWith(query: string, slide: Searched): readonly SearchedPart[] {
  const wanted = wordsOf(query);
  const found = searchedParts.map((part) => {
    const words = wordsOf(slide[part]);
    return { part, wanted: wanted.filter((word) => words.some((one) => one.startsWith(word))) };
  });
  const everywhere = wanted.every((word) => found.some((one) => one.wanted.includes(word)));
  return wanted.length > 0 && everywhere
    ? found.filter((one) => one.wanted.length > 0).map(({ part }) => part)
    : [];
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
