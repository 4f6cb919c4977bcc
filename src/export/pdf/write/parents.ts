/** The way back: from content and annotations to the elements that hold them. ISO 32000-2, 14.7.5.4. */
import { PDFDict, PDFName, PDFStream } from '@cantoo/pdf-lib';
import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { isElement, within } from '../file/structure';
import { refOf } from './draft';
import type { Draft } from './draft';

/** The parent tree, and the next number that is free in it. */
export interface Parents {
  readonly ref: PDFRef;
  readonly next: number;
}

/** Writes the parent tree and numbers streams and annotations by it. */
export function writeParents(draft: Draft): Parents {
  const { context } = draft;
  const numbers = [...numberStreams(draft)];
  numbers.push(...numberAnnotations(draft, numbers.length));
  const tree = numbers.flatMap((value, number) => [number, value]);
  return { ref: context.register(context.obj({ Nums: tree })), next: numbers.length };
}

/** Streams that hold tagged content, numbered from nought, each with the elements of its content items. */
function numberStreams(draft: Draft): readonly PDFObject[] {
  const { context, pages } = draft;
  const byStream = parentsByStream(draft);
  const lists: PDFObject[] = [];
  for (const page of pages)
    for (const [stream, { ref }] of page.sources) {
      const owner =
        stream === page.stream ? context.lookup(page.ref, PDFDict) : context.lookup(ref, PDFStream).dict;
      owner.delete(PDFName.of('StructParents'));
      owner.delete(PDFName.of('StructParent'));
      const parents = byStream.get(stream);
      if (!parents) continue;
      owner.set(PDFName.of('StructParents'), context.obj(lists.length));
      lists.push(context.obj(parentList(parents)));
    }
  return lists;
}

function parentsByStream(draft: Draft): ReadonlyMap<string, ReadonlyMap<number, PDFRef>> {
  const byStream = new Map<string, Map<number, PDFRef>>();
  for (const element of within(draft.root)) {
    if (!isElement(element)) continue;
    for (const kid of element.kids) {
      if (kid.kind !== 'content') continue;
      const parents = byStream.get(kid.stream) ?? new Map<number, PDFRef>();
      byStream.set(kid.stream, parents.set(kid.id, refOf(draft, element)));
    }
  }
  return byStream;
}

function parentList(parents: ReadonlyMap<number, PDFRef>): readonly (PDFRef | null)[] {
  return Array.from({ length: Math.max(...parents.keys()) + 1 }, (_, id) => parents.get(id) ?? null);
}

/** Annotations, numbered from the first number that is free, each with its element. */
function numberAnnotations(draft: Draft, first: number): readonly PDFRef[] {
  const owners: PDFRef[] = [];
  for (const element of within(draft.root)) {
    if (!isElement(element)) continue;
    for (const kid of element.kids) {
      const annotation =
        kid.kind === 'annotation' ? draft.pages[kid.page]?.annotations[kid.index] : undefined;
      if (!annotation) continue;
      annotation.set(PDFName.of('StructParent'), draft.context.obj(first + owners.length));
      owners.push(refOf(draft, element));
    }
  }
  return owners;
}
