/** Last step: tags, artifacts and description put into the file, and what nothing refers to any more left out. */
import { createHash } from 'node:crypto';
import {
  PDFArray,
  PDFDict,
  PDFHeader,
  PDFHexString,
  PDFStreamWriter,
  PDFName,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { pressed, pressStreams } from './press';
import type { PDFContext, PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import { withArtifacts } from '../mend/artifacts';
import { compact } from './compact';
import type { Description, Target } from '../mend/describe';
import { metadataPacket } from './metadata';
import { textAt } from '../file/objects';
import type { Page, Printed } from '../file/read';
import { contentIn, isElement, keyOf, within } from '../file/structure';
import type { Element, Node } from '../file/structure';

/** The standard to claim, and the date to give. */
export interface Edition {
  /** PDF/UA-1 with PDF 1.7, or PDF/UA-2 with PDF 2.0. */
  readonly part: 1 | 2;
  readonly date: Date;
}

/** Writes the file. The printed file is used up by it. */
export async function write(
  printed: Printed,
  root: Element,
  description: Description,
  edition: Edition,
): Promise<Uint8Array> {
  const writer = new Writer(printed, root, description, edition);
  writer.writeAll();
  return saved(printed.file);
}

/** Types that PDF 2.0 has in its own namespace; the others stay in that of PDF 1.7. */
const inPdf2 = new Set([
  'Document',
  'Sect',
  'Div',
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Table',
  'THead',
  'TBody',
  'TFoot',
  'TR',
  'TH',
  'TD',
  'Caption',
  'Figure',
  'Span',
  'Link',
]);

class Writer {
  private readonly context: PDFContext;
  private readonly catalog: PDFDict;
  private readonly pages: readonly Page[];
  private readonly refs = new Map<Node, PDFRef>();
  private readonly namespace: PDFRef | undefined;

  constructor(
    printed: Printed,
    private readonly root: Element,
    private readonly description: Description,
    private readonly edition: Edition,
  ) {
    this.context = printed.file.context;
    this.catalog = printed.file.catalog;
    this.pages = printed.pages;
    if (edition.part === 2)
      this.namespace = this.context.register(
        this.context.obj({ Type: 'Namespace', NS: PDFString.of('http://iso.org/pdf2/ssn') }),
      );
  }

  writeAll(): void {
    this.writeArtifacts();
    this.writeTags();
    this.writeLinks();
    this.writeBookmarks();
    this.writeCatalog();
    this.writeInformation();
    this.removeUnused();
  }

  private writeArtifacts(): void {
    const kept = new Map<string, string>();
    for (const node of within(this.root))
      if (isElement(node))
        for (const kid of node.kids) if (kid.kind === 'content') kept.set(keyOf(kid), node.type);
    for (const { sources, marks } of this.pages)
      for (const [stream, { ref, bytes, operations, decoder }] of sources) {
        const own = marks.filter((mark) => mark.stream === stream);
        this.replaceContent(
          ref,
          compact(withArtifacts({ stream, bytes, operations, marks: own }, kept), decoder),
        );
      }
  }

  /** The stream under the same reference, with the same dictionary where it is a form. */
  private replaceContent(ref: PDFRef, content: string): void {
    const old = this.context.lookup(ref);
    const stream = this.context.stream(pressed(Buffer.from(content, 'latin1')), { Filter: 'FlateDecode' });
    if (old instanceof PDFStream)
      for (const [key, value] of old.dict.entries())
        if (!['Length', 'Filter', 'DecodeParms'].includes(key.decodeText())) stream.dict.set(key, value);
    this.context.assign(ref, stream);
  }

  private writeTags(): void {
    const tree = this.context.nextRef();
    for (const node of within(this.root)) if (isElement(node)) this.refs.set(node, this.context.nextRef());
    this.writeElement(this.root, tree);
    const parents = this.writeParents();
    this.context.assign(
      tree,
      this.context.obj({
        Type: 'StructTreeRoot',
        K: [this.refOf(this.root)],
        ParentTree: parents.ref,
        ParentTreeNextKey: parents.next,
        ...this.identifiers(),
        ...(this.namespace && { Namespaces: [this.namespace] }),
      }),
    );
    this.set('StructTreeRoot', tree);
  }

  private refOf(element: Node): PDFRef {
    const ref = this.refs.get(element);
    if (!ref) throw new Error('Tags: an element is referred to that is not in the tree.');
    return ref;
  }

  private writeElement(element: Element, parent: PDFRef): void {
    const { type, kids, language, alternative, title, id } = element;
    const ref = this.refOf(element);
    const page = contentIn(element)[0]?.page;
    const dictionary = this.context.obj({
      Type: 'StructElem',
      S: type,
      P: parent,
      ...(page !== undefined && { Pg: this.pageRef(page) }),
      ...(language && { Lang: PDFString.of(language) }),
      ...(alternative && { Alt: text(alternative) }),
      ...(title && { T: text(title) }),
      ...(id && { ID: PDFString.of(id) }),
      ...(this.namespace && inPdf2.has(type) && { NS: this.namespace }),
      K: kids.map((kid) => this.kid(kid, page)),
    });
    const attributes = attributesOf(element);
    if (attributes.length > 0) dictionary.set(PDFName.of('A'), this.context.obj(attributes));
    this.context.assign(ref, dictionary);
    for (const kid of kids) if (isElement(kid)) this.writeElement(kid, ref);
  }

  private kid(node: Node, pageAround: number | undefined): PDFObject {
    if (isElement(node)) return this.refOf(node);
    const page = this.pageRef(node.page);
    if (node.kind === 'annotation')
      return this.context.obj({ Type: 'OBJR', Pg: page, Obj: this.annotationRef(node.page, node.index) });
    const onPage = this.pages[node.page]?.stream === node.stream;
    if (onPage && node.page === pageAround) return this.context.obj(node.id);
    const form = this.pages[node.page]?.sources.get(node.stream)?.ref;
    return this.context.obj({ Type: 'MCR', Pg: page, ...(!onPage && form && { Stm: form }), MCID: node.id });
  }

  private pageRef(page: number): PDFRef {
    const ref = this.pages[page]?.ref;
    if (!ref) throw new Error(`Tags: there is no page ${page + 1}.`);
    return ref;
  }

  private annotationRef(page: number, index: number): PDFRef {
    const annotation = this.pages[page]?.annotations[index];
    const ref = annotation && this.context.getObjectRef(annotation);
    if (ref) return ref;
    if (!annotation) throw new Error(`Tags: page ${page + 1} has no annotation ${index}.`);
    return this.context.register(annotation);
  }

  /** From content and annotations back to their elements. */
  private writeParents(): { readonly ref: PDFRef; readonly next: number } {
    const byStream = new Map<string, Map<number, PDFRef>>();
    const annotations: { readonly annotation: PDFDict; readonly parent: PDFRef }[] = [];
    for (const element of within(this.root)) {
      if (!isElement(element)) continue;
      const parent = this.refOf(element);
      for (const kid of element.kids) {
        if (kid.kind === 'content')
          byStream.set(
            kid.stream,
            (byStream.get(kid.stream) ?? new Map<number, PDFRef>()).set(kid.id, parent),
          );
        const annotation =
          kid.kind === 'annotation' ? this.pages[kid.page]?.annotations[kid.index] : undefined;
        if (annotation) annotations.push({ annotation, parent });
      }
    }
    const numbers: (number | PDFObject)[] = [];
    let next = 0;
    for (const page of this.pages) {
      const pageNode = this.context.lookup(page.ref, PDFDict);
      for (const [stream, { ref }] of page.sources) {
        const parents = byStream.get(stream);
        const owner = stream === page.stream ? pageNode : this.context.lookup(ref, PDFStream).dict;
        owner.delete(PDFName.of('StructParents'));
        owner.delete(PDFName.of('StructParent'));
        if (!parents) continue;
        owner.set(PDFName.of('StructParents'), this.context.obj(next));
        numbers.push(next, this.context.obj(parentList(parents)));
        next += 1;
      }
    }
    for (const { annotation, parent } of annotations) {
      annotation.set(PDFName.of('StructParent'), this.context.obj(next));
      numbers.push(next, parent);
      next += 1;
    }
    return { ref: this.context.register(this.context.obj({ Nums: numbers })), next };
  }

  private identifiers(): { readonly IDTree?: PDFRef } {
    const named = [...within(this.root)].filter(
      (node): node is Element => isElement(node) && node.id !== undefined,
    );
    const sorted = named.toSorted((one, other) => ((one.id ?? '') < (other.id ?? '') ? -1 : 1));
    if (sorted.length === 0) return {};
    const names = sorted.flatMap((element) => [PDFString.of(element.id ?? ''), this.refOf(element)]);
    return { IDTree: this.context.register(this.context.obj({ Names: names })) };
  }

  private writeLinks(): void {
    for (const { annotation, name, target } of this.description.links) {
      const dictionary = this.pages[annotation.page]?.annotations[annotation.index];
      dictionary?.delete(PDFName.of('Dest'));
      dictionary?.set(PDFName.of('Contents'), text(name));
      dictionary?.set(PDFName.of('A'), this.action(target));
    }
    for (const { ref, annotations } of this.pages) {
      const page = this.context.lookup(ref, PDFDict);
      if (annotations.length > 0) page.set(PDFName.of('Tabs'), PDFName.of('S'));
    }
  }

  private action(target: Target): PDFDict {
    if ('address' in target) return this.context.obj({ S: 'URI', URI: ascii(new URL(target.address).href) });
    const { page = 0, section = this.root } = this.description.bookmarks[target.slide] ?? {};
    return this.goTo(page, section);
  }

  /** PDF/UA-2 wants destinations in the tags; the place on the page stays for readers that know only that. */
  private goTo(page: number, section: Element): PDFDict {
    return this.context.obj({
      S: 'GoTo',
      D: [this.pageRef(page), 'Fit'],
      ...(this.edition.part === 2 && { SD: [this.refOf(section), 'Fit'] }),
    });
  }

  private writeBookmarks(): void {
    const { bookmarks } = this.description;
    const outline = this.context.nextRef();
    const items = bookmarks.map(() => this.context.nextRef());
    const at = (index: number, key: string) => (items[index] ? { [key]: items[index] } : {});
    bookmarks.forEach(({ title, page, section }, index) => {
      const item = {
        Title: text(title),
        Parent: outline,
        A: this.goTo(page, section),
        ...at(index - 1, 'Prev'),
        ...at(index + 1, 'Next'),
      };
      this.context.assign(items[index] ?? outline, this.context.obj(item));
    });
    this.context.assign(
      outline,
      this.context.obj({
        Type: 'Outlines',
        Count: items.length,
        ...at(0, 'First'),
        ...at(items.length - 1, 'Last'),
      }),
    );
    this.set('Outlines', outline);
  }

  private writeCatalog(): void {
    const { language, labels } = this.description;
    this.set('Lang', PDFString.of(language));
    this.set('MarkInfo', this.context.obj({ Marked: true }));
    this.set('ViewerPreferences', this.context.obj({ DisplayDocTitle: true }));
    this.set(
      'PageLabels',
      this.context.obj({
        Nums: labels.flatMap((label, page) => [page, this.context.obj({ P: text(label) })]),
      }),
    );
    this.catalog.delete(PDFName.of('Dests'));
    this.catalog.delete(PDFName.of('Names'));
  }

  private writeInformation(): void {
    const { context } = this;
    const { part, date } = this.edition;
    const { title, summary, language } = this.description;
    const old = context.lookupMaybe(context.trailerInfo.Info, PDFDict);
    const producer = textAt(old, 'Producer') ?? 'Chromium';
    const packet = metadataPacket({ part, title, summary, language, producer, date });
    const stream = context.stream(Buffer.from(packet, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
    this.set('Metadata', context.register(stream));
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

  private removeUnused(): void {
    const used = new Set<PDFRef>();
    const visit = (object: PDFObject | undefined): void => {
      if (object instanceof PDFRef) {
        if (used.has(object)) return;
        used.add(object);
        visit(this.context.lookup(object));
      } else if (object instanceof PDFArray) object.asArray().forEach(visit);
      else if (object instanceof PDFDict) object.values().forEach(visit);
      else if (object instanceof PDFStream) object.dict.values().forEach(visit);
    };
    visit(this.context.trailerInfo.Root);
    visit(this.context.trailerInfo.Info);
    for (const [ref] of this.context.enumerateIndirectObjects()) if (!used.has(ref)) this.context.delete(ref);
  }

  private set(key: string, value: PDFObject): void {
    this.catalog.set(PDFName.of(key), value);
  }
}

const text = (value: string) => PDFHexString.fromText(value);
const ascii = (value: string) => PDFHexString.of(Buffer.from(value, 'latin1').toString('hex')); // an address may hold parentheses

function parentList(parents: ReadonlyMap<number, PDFRef>): readonly (PDFRef | null)[] {
  return Array.from({ length: Math.max(...parents.keys()) + 1 }, (_, id) => parents.get(id) ?? null);
}

function attributesOf({ scope, headers, rowSpan, columnSpan, numbering, box }: Element) {
  const table = {
    ...(scope && { Scope: scope }),
    ...(headers && { Headers: headers.map((id) => PDFString.of(id)) }),
    ...(rowSpan && { RowSpan: rowSpan }),
    ...(columnSpan && { ColSpan: columnSpan }),
  };
  return [
    ...(Object.keys(table).length > 0 ? [{ O: 'Table', ...table }] : []),
    ...(numbering ? [{ O: 'List', ListNumbering: numbering }] : []),
    ...(box
      ? [
          {
            O: 'Layout',
            Placement: 'Block',
            BBox: [box.left, box.bottom, box.right, box.top].map((one) => Math.round(one * 100) / 100),
          },
        ]
      : []),
  ];
}

/** Objects that are packed together are pressed together: the tags of all slides are much alike. */
const objectsPerStream = 2000;
const objectsPerTick = 50;

/** The identifier of the file is made from its bytes, so that the same bytes have the same. */
async function saved(file: PDFDocument): Promise<Uint8Array> {
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

function bytesOf({ context }: PDFDocument): Promise<Uint8Array> {
  return PDFStreamWriter.forContext(context, objectsPerTick, true, objectsPerStream).serializeToBuffer();
}
