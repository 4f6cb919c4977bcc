/** What a condition is, and what it is given to look at. */
import type { Printed } from '../file/read';
import type { Element } from '../file/structure';

/** A file as written, read anew. */
export interface File extends Printed {
  readonly part: 1 | 2;
  readonly header: string;
  readonly elements: readonly Element[];
}

/** A condition by its clause in ISO 14289, and what in a file fails it. */
export interface Condition {
  readonly clause: string;
  readonly asks: string;
  readonly failing: (file: File) => readonly string[];
}

/** A failure where a statement does not hold. */
export const unless = (holds: boolean, what: string): readonly string[] => (holds ? [] : [what]);

/** True for a language tag, by its form. BCP 47. */
export const isLanguage = (text: string): boolean => /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/u.test(text);
