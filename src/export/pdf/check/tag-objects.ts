/** The tags as they stand in the file, object by object. */
import { PDFDict, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { dictionaryAt, itemsAt, nameAt, resolved } from '../file/objects';
import type { File } from './condition';

/** The root of the tags. */
export const tagsOf = ({ file }: File) => dictionaryAt(file.catalog, 'StructTreeRoot');

/** Every element as it stands in the file, with its parent. */
export function* elementObjects(
  parent: PDFDict | undefined,
): Generator<{ readonly element: PDFDict; readonly parent: PDFDict }> {
  if (!parent) return;
  for (const kid of itemsAt(parent, 'K')) {
    const element = resolved(parent.context, kid);
    if (!(element instanceof PDFDict) || nameAt(element, 'S') === undefined) continue;
    yield { element, parent };
    yield* elementObjects(element);
  }
}

/** Numbers to what they lead to, from a number tree of one level. */
export function parentsOf(file: File): ReadonlyMap<number, PDFObject | undefined> {
  const items = itemsAt(dictionaryAt(tagsOf(file), 'ParentTree'), 'Nums');
  const parents = new Map<number, PDFObject | undefined>();
  for (let index = 0; index + 1 < items.length; index += 2) {
    const [number, value] = [items[index], items[index + 1]];
    if (number instanceof PDFNumber) parents.set(number.asNumber(), resolved(file.file.context, value));
  }
  return parents;
}
