/** The language that the words in this folder are in, and its numbers. Who translates them changes it. */

/** BCP 47. The build holds it against the deck's own. */
export const wordingLanguage = 'en';

/** "45%". */
export const percent = (value: number): string =>
  (value / 100).toLocaleString(wordingLanguage, { style: 'percent' });
