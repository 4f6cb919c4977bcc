/** First step: a printed file as plain data. What its pages paint, and its tags. */
import { PDFArray, PDFDict, PDFDocument, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import { decoderFrom } from './characters';
import type { Decoder } from './characters';
import { operationsIn } from './content';
import type { Operation } from './content';
import { identity } from './geometry';
import type { Matrix } from './geometry';
import {
  bytesOf,
  dictionaryAt,
  entry,
  itemsAt,
  nameAt,
  numberAt,
  numbersAt,
  resolved,
  textAt,
  textOf,
} from './objects';
import { marksOf } from './painting';
import type { Drawing, Mark } from './painting';
import type { Box, Element, Node } from './structure';

/** A content stream as it stands in the file. */
export interface Source {
  readonly ref: PDFRef;
  readonly bytes: string;
  readonly operations: readonly Operation[];
  readonly decoder: (font: string) => Decoder | undefined;
}

/** A page, by what it paints. Streams are named by their references. */
export interface Page {
  readonly ref: PDFRef;
  readonly box: Box;
  readonly stream: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly marks: readonly Mark[];
  readonly annotations: readonly PDFDict[];
}

/** A file as read. */
export interface Printed {
  readonly file: PDFDocument;
  readonly pages: readonly Page[];
  /** The tags, in one element of no meaning. */
  readonly root: Element;
}

/** Reads a file. */
export async function readPrinted(bytes: Uint8Array): Promise<Printed> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = file.getPages().map(({ node, ref }) => readPage(file.context, node, ref));
  return { file, pages, root: readTags(file, pages) };
}

function readPage(context: PDFContext, page: PDFDict, ref: PDFRef): Page {
  const sources = new Map<string, Source>();
  const contents = itemsAt(page, 'Contents').filter((item) => item instanceof PDFRef);
  const [first] = contents;
  if (!first || contents.length > 1)
    throw new Error('Page: its content is not one stream. Print it with Chromium.');
  const box = boxOf(page);
  const drawing = drawingOf({
    context,
    ref: first,
    resources: dictionaryAt(page, 'Resources'),
    matrix: identity,
    sources,
  });
  const annotations = itemsAt(page, 'Annots')
    .map((item) => resolved(context, item))
    .filter((item) => item instanceof PDFDict);
  return { ref, box, stream: first.tag, sources, marks: marksOf(drawing, box), annotations };
}

function boxOf(page: PDFDict): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(page, 'MediaBox');
  return { left, bottom, right, top };
}

interface DrawingSource {
  readonly context: PDFContext;
  readonly ref: PDFRef;
  readonly resources: PDFDict | undefined;
  readonly matrix: Matrix;
  readonly sources: Map<string, Source>;
}

function drawingOf({ context, ref, resources, matrix, sources }: DrawingSource): Drawing {
  const bytes = bytesOf(context.lookup(ref));
  const operations = operationsIn(bytes);
  const decoders = new Map<string, Decoder>();
  const decoder = (font: string) => {
    const known = decoders.get(font) ?? decoderOf(dictionaryAt(dictionaryAt(resources, 'Font'), font));
    decoders.set(font, known);
    return known;
  };
  sources.set(ref.tag, { ref, bytes, operations, decoder });
  return {
    stream: ref.tag,
    operations,
    matrix,
    decoder,
    lineWidth: (state) => numberAt(dictionaryAt(dictionaryAt(resources, 'ExtGState'), state), 'LW'),
    form(name) {
      const object = dictionaryAt(resources, 'XObject');
      const [form] = itemsAt(object, name);
      const stream = resolved(context, form);
      if (
        !(form instanceof PDFRef) ||
        !(stream instanceof PDFRawStream) ||
        nameAt(stream.dict, 'Subtype') !== 'Form'
      )
        return undefined;
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersAt(stream.dict, 'Matrix');
      const own = dictionaryAt(stream.dict, 'Resources') ?? resources;
      return drawingOf({ context, ref: form, resources: own, matrix: [a, b, c, d, e, f], sources });
    },
  };
}

function decoderOf(font: PDFDict | undefined): Decoder {
  const map = bytesOf(entry(font, 'ToUnicode'));
  if (!font || nameAt(font, 'Subtype') !== 'Type0') return decoderFrom(map, 1);
  const [glyphs] = itemsAt(font, 'DescendantFonts').map((item) => resolved(font.context, item));
  return decoderFrom(map, 2, glyphs instanceof PDFDict ? widthsOf(glyphs) : undefined);
}

/** Widths come as a first code with a list, or as a first and a last code with one width for all between. */
function widthsOf(glyphs: PDFDict): (code: number) => number {
  const widths = new Map<number, number>();
  const items = itemsAt(glyphs, 'W').map((item) => resolved(glyphs.context, item));
  for (let index = 0; index < items.length;) {
    const [first, second, third] = items.slice(index, index + 3);
    const start = first instanceof PDFNumber ? first.asNumber() : 0;
    if (second instanceof PDFArray) {
      second
        .asArray()
        .forEach((width, at) => widths.set(start + at, width instanceof PDFNumber ? width.asNumber() : 0));
      index += 2;
    } else {
      const last = second instanceof PDFNumber ? second.asNumber() : start;
      for (let code = start; code <= last; code += 1)
        widths.set(code, third instanceof PDFNumber ? third.asNumber() : 0);
      index += 3;
    }
  }
  const usual = numberAt(glyphs, 'DW') ?? 1000;
  return (code) => widths.get(code) ?? usual;
}

function readTags(file: PDFDocument, pages: readonly Page[]): Element {
  const tags = dictionaryAt(file.catalog, 'StructTreeRoot');
  const kids = itemsAt(tags, 'K').flatMap((kid) =>
    readNode(kid, { pages, context: file.context, page: undefined }),
  );
  return { kind: 'element', type: 'StructTreeRoot', kids };
}

interface Place {
  readonly pages: readonly Page[];
  readonly context: PDFContext;
  /** The page of the element around, where a kid names none. */
  readonly page: PDFRef | undefined;
}

function readNode(kid: PDFObject, place: Place): readonly Node[] {
  const object = resolved(place.context, kid);
  if (object instanceof PDFNumber) return contentNode(object.asNumber(), undefined, place);
  if (!(object instanceof PDFDict)) return [];
  const page = refAt(object, 'Pg') ?? place.page;
  switch (nameAt(object, 'Type') ?? '') {
    case 'MCR':
      return contentNode(numberAt(object, 'MCID') ?? -1, refAt(object, 'Stm'), { ...place, page });
    case 'OBJR':
      return annotationNode(object, { ...place, page });
    default:
      return [readElement(object, { ...place, page })];
  }
}

function contentNode(id: number, stream: PDFRef | undefined, { pages, page }: Place): readonly Node[] {
  const index = pages.findIndex((one) => one.ref === page);
  const found = pages[index];
  return found ? [{ kind: 'content', page: index, stream: stream?.tag ?? found.stream, id }] : [];
}

function annotationNode(reference: PDFDict, { pages, page, context }: Place): readonly Node[] {
  const pageIndex = pages.findIndex((one) => one.ref === page);
  const target = resolved(context, refAt(reference, 'Obj'));
  const index = pages[pageIndex]?.annotations.findIndex((one) => one === target) ?? -1;
  return index < 0 ? [] : [{ kind: 'annotation', page: pageIndex, index }];
}

function readElement(dictionary: PDFDict, place: Place): Element {
  const kids = itemsAt(dictionary, 'K').flatMap((kid) => readNode(kid, place));
  return {
    kind: 'element',
    type: nameAt(dictionary, 'S') ?? '',
    kids,
    ...present({
      language: textAt(dictionary, 'Lang'),
      alternative: textAt(dictionary, 'Alt'),
      actual: textAt(dictionary, 'ActualText'),
      title: textAt(dictionary, 'T'),
      id: textAt(dictionary, 'ID'),
      ...attributesOf(dictionary),
    }),
  };
}

function attributesOf(dictionary: PDFDict) {
  const all = itemsAt(dictionary, 'A')
    .map((item) => resolved(dictionary.context, item))
    .filter((item) => item instanceof PDFDict);
  const holding = (key: string) => all.find((one) => entry(one, key) !== undefined);
  const headers = entry(holding('Headers'), 'Headers');
  const [left, bottom, right, top] = numbersAt(holding('BBox'), 'BBox');
  return {
    scope: nameAt(holding('Scope'), 'Scope'),
    rowSpan: numberAt(holding('RowSpan'), 'RowSpan'),
    columnSpan: numberAt(holding('ColSpan'), 'ColSpan'),
    numbering: nameAt(holding('ListNumbering'), 'ListNumbering'),
    headers: headers instanceof PDFArray ? headers.asArray().flatMap((one) => textOf(one) ?? []) : undefined,
    box:
      left === undefined || bottom === undefined || right === undefined || top === undefined
        ? undefined
        : { left, bottom, right, top },
  };
}

/** An object without its undefined properties. */
function present<T extends object>(properties: T): { readonly [K in keyof T]?: NonNullable<T[K]> } {
  // Entries lose the types of their keys; none is added here.
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: NonNullable<T[K]>;
  };
}

function refAt(dictionary: PDFDict, key: string): PDFRef | undefined {
  const [value] = [...dictionary.entries()].flatMap(([name, one]) =>
    name.decodeText() === key ? [one] : [],
  );
  return value instanceof PDFRef ? value : undefined;
}
