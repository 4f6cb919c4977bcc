/** The file as bytes: nothing in it that nothing refers to, packed, and the same bytes from the same deck. */
import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFHexString, PDFRef, PDFStream, PDFStreamWriter } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import { pressStreams } from './press';

/** Objects that are packed together are pressed together: the tags of all slides are much alike. */
const objectsPerStream = 2000;
const objectsPerTick = 50;

/** The bytes of a file. Its identifier is made from them, so that the same bytes have the same. */
export async function saved(file: PDFDocument): Promise<Uint8Array> {
  removeUnused(file.context);
  await file.flush();
  pressStreams(file.context);
  delete file.context.trailerInfo.ID;
  const identifier = PDFHexString.of(
    createHash('sha256')
      .update(await bytesOf(file))
      .digest('hex')
      .slice(0, 32),
  );
  file.context.trailerInfo.ID = file.context.obj([identifier, identifier]);
  return bytesOf(file);
}

function removeUnused(context: PDFContext): void {
  const used = new Set<PDFRef>();
  const visit = (object: PDFObject | undefined): void => {
    if (object instanceof PDFRef) {
      if (used.has(object)) return;
      used.add(object);
      visit(context.lookup(object));
    } else if (object instanceof PDFArray) object.asArray().forEach(visit);
    else if (object instanceof PDFDict) object.values().forEach(visit);
    else if (object instanceof PDFStream) object.dict.values().forEach(visit);
  };
  visit(context.trailerInfo.Root);
  visit(context.trailerInfo.Info);
  for (const [ref] of context.enumerateIndirectObjects()) if (!used.has(ref)) context.delete(ref);
}

function bytesOf({ context }: PDFDocument): Promise<Uint8Array> {
  return PDFStreamWriter.forContext(context, objectsPerTick, true, objectsPerStream).serializeToBuffer();
}
