/** The tags: the root, and below it each element as an object of its own. */
import type { PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { PDFName } from '@cantoo/pdf-lib';
import { contentIn, isElement } from '../file/structure';
import type { Element, Node } from '../file/structure';
import { pageRef, plain, refOf, setInCatalog, text } from './draft';
import type { Draft } from './draft';
import { writeParents } from './parents';

/** Types that PDF 2.0 has in its own namespace; the others stay in that of PDF 1.7. */
const inPdf2 = new Set(
  'Document Sect Div P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table THead TBody TFoot TR TH TD Caption Figure Span Link'.split(
    ' ',
  ),
);

/** Writes the tags and the ways into them. */
export function writeTags(draft: Draft): void {
  const { context, root, edition } = draft;
  const namespace =
    edition.part === 2
      ? context.register(context.obj({ Type: 'Namespace', NS: plain('http://iso.org/pdf2/ssn') }))
      : undefined;
  const tree = context.nextRef();
  writeElement({ ...draft, namespace }, root, tree);
  const parents = writeParents(draft);
  const tags = {
    Type: 'StructTreeRoot',
    K: [refOf(draft, root)],
    ParentTree: parents.ref,
    ParentTreeNextKey: parents.next,
    ...identifiers(draft),
    ...(namespace && { Namespaces: [namespace] }),
  };
  context.assign(tree, context.obj(tags));
  setInCatalog(draft, 'StructTreeRoot', tree);
}

interface Tagged extends Draft {
  readonly namespace: PDFRef | undefined;
}

function writeElement(draft: Tagged, element: Element, parent: PDFRef): void {
  const { context, namespace } = draft;
  const { type, kids, language, alternative, actual, title, id } = element;
  const ref = refOf(draft, element);
  const page = contentIn(element)[0]?.page;
  const dictionary = context.obj({
    Type: 'StructElem',
    S: type,
    P: parent,
    ...(page !== undefined && { Pg: pageRef(draft, page) }),
    ...(language && { Lang: plain(language) }),
    ...(alternative && { Alt: text(alternative) }),
    ...(actual && { ActualText: text(actual) }),
    ...(title && { T: text(title) }),
    ...(id && { ID: plain(id) }),
    ...(namespace && inPdf2.has(type) && { NS: namespace }),
    K: kids.map((kid) => kidObject(draft, kid, page)),
  });
  const attributes = attributesOf(element);
  if (attributes.length > 0) dictionary.set(PDFName.of('A'), context.obj(attributes));
  context.assign(ref, dictionary);
  for (const kid of kids) if (isElement(kid)) writeElement(draft, kid, ref);
}

function kidObject(draft: Draft, node: Node, pageAround: number | undefined): PDFObject {
  const { context, pages } = draft;
  if (isElement(node)) return refOf(draft, node);
  const page = pageRef(draft, node.page);
  if (node.kind === 'annotation')
    return context.obj({ Type: 'OBJR', Pg: page, Obj: annotationRef(draft, node.page, node.index) });
  const onPage = pages[node.page]?.stream === node.stream;
  if (onPage && node.page === pageAround) return context.obj(node.id);
  const form = pages[node.page]?.sources.get(node.stream)?.ref;
  return context.obj({ Type: 'MCR', Pg: page, ...(!onPage && form && { Stm: form }), MCID: node.id });
}

function annotationRef({ context, pages }: Draft, page: number, index: number): PDFRef {
  const annotation: PDFDict | undefined = pages[page]?.annotations[index];
  const ref = annotation && context.getObjectRef(annotation);
  if (ref) return ref;
  if (!annotation) throw new Error(`Tags: page ${page + 1} has no annotation ${index}.`);
  return context.register(annotation);
}

/** Elements by their identifiers. */
function identifiers(draft: Draft): { readonly IDTree?: PDFRef } {
  const named = [...draft.refs.keys()].filter(
    (node): node is Element => isElement(node) && node.id !== undefined,
  );
  const sorted = named.toSorted((one, other) => ((one.id ?? '') < (other.id ?? '') ? -1 : 1));
  if (sorted.length === 0) return {};
  const names = sorted.flatMap((element) => [plain(element.id ?? ''), refOf(draft, element)]);
  return { IDTree: draft.context.register(draft.context.obj({ Names: names })) };
}

function attributesOf({ scope, headers, rowSpan, columnSpan, numbering, box }: Element) {
  const table = {
    ...(scope && { Scope: scope }),
    ...(headers && { Headers: headers.map(plain) }),
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
