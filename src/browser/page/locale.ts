/** The languages a person's own browser asks for, fit for `Intl`: it throws at a name that is no language, and some systems give one, such as "C". */

/** Those that are language tags; none leave the browser's default. */
export const ownLocales = (languages: readonly string[] = navigator.languages): readonly string[] =>
  languages.filter(isLanguage);

function isLanguage(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length > 0;
  } catch {
    return false;
  }
}
