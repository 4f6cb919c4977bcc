/** The language that the words in this folder are in, and its numbers. Who translates them changes it. */

/** BCP 47. The build holds it against the deck's own. */
export const wordingLanguage = 'en';

const percentages = new Intl.NumberFormat(wordingLanguage, { style: 'percent' });

/** "45%". */
export const percent = (value: number): string => percentages.format(value / 100);
