/** Short ways to what PDF objects hold. The library gives objects; the steps want plain values. */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import { PDFRawStream } from '@cantoo/pdf-lib';

/** An object, or what a reference refers to. */
export function resolved(context: PDFContext, object: PDFObject | undefined): PDFObject | undefined {
  return object instanceof PDFRef ? context.lookup(object) : object;
}

/** A dictionary's entry, references followed. */
export function entry(dictionary: PDFDict | undefined, key: string): PDFObject | undefined {
  return dictionary && resolved(dictionary.context, dictionary.get(PDFName.of(key)));
}

/** An entry that is a dictionary; of a stream, its dictionary. */
export function dictionaryAt(dictionary: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = entry(dictionary, key);
  if (value instanceof PDFStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
}

/** An entry that is a name, without its slash. */
export function nameAt(dictionary: PDFDict | undefined, key: string): string | undefined {
  const value = entry(dictionary, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

/** An entry that is a text. */
export function textAt(dictionary: PDFDict | undefined, key: string): string | undefined {
  return textOf(entry(dictionary, key));
}

/** A text object's text. */
export function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** An entry that is a number. */
export function numberAt(dictionary: PDFDict | undefined, key: string): number | undefined {
  const value = entry(dictionary, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

/** An entry's items as they stand, references not followed; a single value counts as a list of one. */
export function itemsAt(dictionary: PDFDict | undefined, key: string): readonly PDFObject[] {
  const value = dictionary?.get(PDFName.of(key));
  const list = dictionary && resolved(dictionary.context, value);
  if (list instanceof PDFArray) return list.asArray();
  return value === undefined ? [] : [value];
}

/** An entry’s items that are numbers. */
export function numbersAt(dictionary: PDFDict | undefined, key: string): readonly number[] {
  return itemsAt(dictionary, key).flatMap((item) => (item instanceof PDFNumber ? [item.asNumber()] : []));
}

/** The bytes of a stream, one a character. */
export function bytesOf(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) return '';
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}
