/** What the file says of itself: language, title, page labels, version, metadata. */
import { PDFDict, PDFHeader, PDFName, PDFString } from '@cantoo/pdf-lib';
import { textAt } from '../file/objects';
import { plain, setInCatalog, text } from './draft';
import type { Draft } from './draft';
import { metadataPacket } from './metadata';

/** Writes what readers look for in the catalog. */
export function writeCatalog(draft: Draft): void {
  const { context, catalog, description } = draft;
  setInCatalog(draft, 'Lang', plain(description.language));
  setInCatalog(draft, 'MarkInfo', context.obj({ Marked: true }));
  setInCatalog(draft, 'ViewerPreferences', context.obj({ DisplayDocTitle: true }));
  const labels = description.labels.flatMap((label, page) => [page, context.obj({ P: text(label) })]);
  setInCatalog(draft, 'PageLabels', context.obj({ Nums: labels }));
  catalog.delete(PDFName.of('Dests'));
  catalog.delete(PDFName.of('Names'));
}

/** Writes the version, the metadata, and for PDF 1.7 the information that older readers look for. */
export function writeInformation(draft: Draft): void {
  const { context, description, edition } = draft;
  const { part, date } = edition;
  const { title, summary, language } = description;
  const old = context.lookupMaybe(context.trailerInfo.Info, PDFDict);
  const producer = textAt(old, 'Producer') ?? 'Chromium';
  const packet = metadataPacket({ part, title, summary, language, producer, date });
  const stream = context.stream(Buffer.from(packet, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  setInCatalog(draft, 'Metadata', context.register(stream));
  const moment = PDFString.fromDate(date);
  const information = {
    Title: text(title),
    Producer: text(producer),
    CreationDate: moment,
    ModDate: moment,
  };
  if (part === 1) context.trailerInfo.Info = context.register(context.obj(information));
  else delete context.trailerInfo.Info; // PDF 2.0 keeps all this in the packet
  context.header = part === 1 ? PDFHeader.forVersion(1, 7) : PDFHeader.forVersion(2, 0);
}
