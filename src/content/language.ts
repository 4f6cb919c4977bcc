/** What follows from a language: which way it runs, and how it writes dates, lists, numbers. */

/** Scripts that run from right to left. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Which way a language is written. `Intl.Locale` tells it too, by another name in every browser and version of Node. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';

/** True where two tags name one language, whatever their regions. */
export const isSameLanguage = (one: string, other: string): boolean =>
  new Intl.Locale(one).language === new Intl.Locale(other).language;

/** Things joined as a sentence joins them, "A, B and C", and what stands between them, each as a piece of its own. */
export const listParts = (language: string, things: readonly string[]) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(things);

/** The same as one text. */
export const listed = (language: string, things: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(things);
