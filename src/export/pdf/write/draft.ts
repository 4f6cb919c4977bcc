/** The file while it is being written: what all writers of its parts share. */
import { PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { Page, Printed } from '../file/read';
import { isElement, within } from '../file/structure';
import type { Element, Node } from '../file/structure';
import type { Description } from '../mend/describe';

/** The standard to claim, and the date to give. */
export interface Edition {
  /** PDF/UA-1 with PDF 1.7, or PDF/UA-2 with PDF 2.0. */
  readonly part: 1 | 2;
  readonly date: Date;
}

/** A printed file with what is to be written into it. */
export interface Draft {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly pages: readonly Page[];
  readonly root: Element;
  readonly description: Description;
  readonly edition: Edition;
  /** Where each element of the tags will be. */
  readonly refs: ReadonlyMap<Node, PDFRef>;
}

/** The draft of a printed file. */
export function draftOf(printed: Printed, root: Element, description: Description, edition: Edition): Draft {
  const { context, catalog } = printed.file;
  const elements = [...within(root)].filter((node) => isElement(node));
  const refs = new Map(elements.map((element) => [element, context.nextRef()]));
  return { context, catalog, pages: printed.pages, root, description, edition, refs };
}

/** Where an element will be. */
export function refOf({ refs }: Draft, element: Node): PDFRef {
  const ref = refs.get(element);
  if (!ref) throw new Error('Tags: an element is referred to that is not in the tree.');
  return ref;
}

/** Where a page is. */
export function pageRef({ pages }: Draft, page: number): PDFRef {
  const ref = pages[page]?.ref;
  if (!ref) throw new Error(`Tags: there is no page ${page + 1}.`);
  return ref;
}

/** Sets an entry of the catalog. */
export function setInCatalog({ catalog }: Draft, key: string, value: PDFObject): void {
  catalog.set(PDFName.of(key), value);
}

/** Words as PDF holds them. */
export const text = (value: string): PDFHexString => PDFHexString.fromText(value);

/** Something of letters, digits and signs only, that needs no escape. */
export const plain = (value: string): PDFString => PDFString.of(value);
