/** The same streams in fewer bytes: Chromium presses its fonts for speed, here there is time. */
import { deflateSync, inflateSync } from 'node:zlib';
import { PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFContext } from '@cantoo/pdf-lib';

/** Presses bytes as hard as the format allows. */
export const pressed = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 });

/** Presses every stream that is already pressed once more, where that makes it smaller. */
export function pressStreams(context: PDFContext): void {
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || !isPlainlyPressed(object)) continue;
    const smaller = pressed(inflateSync(object.contents));
    if (smaller.length < object.contents.length)
      context.assign(reference, PDFRawStream.of(object.dict, smaller));
  }
}

function isPlainlyPressed({ dict }: PDFRawStream): boolean {
  return dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') && !dict.has(PDFName.of('DecodeParms'));
}
