/** Words that run from right to left: a page holds their letters as they are painted, from left to right, and in the shapes they take in a word. */

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Runs that begin and end with such a letter; what stands between, such as a space, belongs to them. */
const runs =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?:[^\p{L}\p{N}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])*/gu;

/** True where some of the words run from right to left. */
export const runsLeft = (text: string): boolean => rightToLeft.test(text);

/** Painted letters as they are written: in the order of reading, and as letters and not their shapes. */
export function asWritten(painted: string): string {
  return painted.replaceAll(runs, (run) => reversed(run).normalize('NFKC'));
}

/** One shape may stand for several letters, which are in the order of reading already: turned here, so that turning the whole turns them back. */
export const asPainted = (letters: string): string =>
  letters.length > 1 && runsLeft(letters) ? reversed(letters) : letters;

const reversed = (text: string) => [...text].toReversed().join('');
