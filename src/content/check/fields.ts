/** What stands in a slide, wherever it stands. */
import type { Quotation } from '../article';
import { plainText } from '../inline';
import type { Inline } from '../inline';
import { isContext } from '../notes';
import type { Base } from '../slide';

/** A text, with the path an author finds it under. */
export interface TextField {
  readonly path: string;
  readonly text: string;
}

/** Every text of a slide. Fields that are names or identifiers count as text too; context does where it is asked for. */
export function textFields(slide: Base, { contexts = false } = {}): readonly TextField[] {
  const notes: readonly unknown[] = slide.notes.filter((note) => contexts || !isContext(note));
  return Object.entries({ ...slide, notes }).flatMap(([key, value]) => fieldsOf(value, key));
}

/** Every quotation in a value. */
export function quotationsIn(value: unknown): readonly Quotation[] {
  if (typeof value !== 'object' || value === null || isElement(value)) return [];
  return isQuotation(value) ? [value] : Object.values(value).flatMap(quotationsIn);
}

/** The words between quotation marks in a text. */
export const marked = (text: string): readonly string[] =>
  [...text.matchAll(/“([^”]+)”/gu)].map(([, words = '']) => words);

function fieldsOf(value: unknown, path: string): readonly TextField[] {
  if (isInline(value)) return [{ path, text: plainText(value) }];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => fieldsOf(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, `${path}.${key}`));
}

function isInline(value: unknown): value is Inline {
  return typeof value === 'string' || isElement(value) || (Array.isArray(value) && value.some(isElement));
}

function isElement(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'props' in value;
}

function isQuotation(value: object): value is Quotation {
  return 'passage' in value && 'words' in value;
}
