import type { NotGiven } from '../../content/stated';
import { dateInWords } from '../../content/when';
import type { When } from '../../content/when';
import { layoutWording } from '../../wording/layouts';

/** A date in words, or that there is none. */
export const whenInWords = (when: When | NotGiven, language: string): string =>
  when === 'not given' ? layoutWording.dateNotGiven : dateInWords(when, language);
