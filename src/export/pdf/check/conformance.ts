/** What PDF/UA asks of a file, as far as a machine can tell, checked on the bytes as written. It reads the file anew and trusts nothing that wrote it. */
import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { isDictionary, operationsIn } from '../file/content';
import { bytesOf, dictionaryAt, entry, itemsAt, nameAt, numberAt, resolved, textAt } from '../file/objects';
import { readPrinted } from '../file/read';
import type { Printed } from '../file/read';
import { contentIn, elementsIn, isElement, keyOf, within } from '../file/structure';
import type { Element, Node } from '../file/structure';

/** What was found: how many conditions there are, and what fails them. */
export interface Verdict {
  readonly conditions: number;
  readonly failures: readonly string[];
}

interface File extends Printed {
  readonly part: 1 | 2;
  readonly header: string;
  readonly elements: readonly Element[];
}

/** A condition by its clause in ISO 14289, and what in a file fails it. */
interface Condition {
  readonly clause: string;
  readonly asks: string;
  readonly failing: (file: File) => readonly string[];
}

/** Holds a file against the standard. */
export async function verdictOn(bytes: Uint8Array, part: 1 | 2): Promise<Verdict> {
  const printed = await readPrinted(bytes);
  const header = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const file = { ...printed, part, header, elements: elementsIn(printed.root).slice(1) };
  const failures = conditions.flatMap(({ clause, asks, failing }) =>
    failing(file).map(
      (what) => `PDF/UA-${part}, ${clause}: ${asks}, and ${what}. Report this as a fault of the export.`,
    ),
  );
  return { conditions: conditions.length, failures };
}

/** A failure where a statement does not hold. */
const unless = (holds: boolean, what: string): readonly string[] => (holds ? [] : [what]);

const standardTypes = new Set(
  'Document Part Div Sect BlockQuote Caption P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Code Link Figure'.split(
    ' ',
  ),
);
const language = /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/u;
const barred = ['AcroForm', 'OCProperties', 'JavaScript', 'OpenAction', 'AA', 'Perms', 'Collection'];

const conditions: readonly Condition[] = [
  {
    clause: 'version',
    asks: 'the header names the version of PDF',
    failing: ({ header, part }) =>
      unless(header === (part === 1 ? '%PDF-1.7' : '%PDF-2.0'), `it is "${header}"`),
  },
  { clause: 'metadata', asks: 'the metadata name the part and a title', failing: metadataFailures },
  {
    clause: 'marking',
    asks: 'the file says that it is tagged and not suspect',
    failing: ({ file }) =>
      unless(
        isTrue(entry(dictionaryAt(file.catalog, 'MarkInfo'), 'Marked')) &&
          !isTrue(entry(dictionaryAt(file.catalog, 'MarkInfo'), 'Suspects')),
        'it does not',
      ),
  },
  {
    clause: 'title',
    asks: 'a reader shows the title',
    failing: ({ file }) =>
      unless(
        isTrue(entry(dictionaryAt(file.catalog, 'ViewerPreferences'), 'DisplayDocTitle')),
        'DisplayDocTitle is not true',
      ),
  },
  {
    clause: 'language',
    asks: 'the document has a language',
    failing: ({ file }) =>
      unless(
        language.test(textAt(file.catalog, 'Lang') ?? ''),
        `it is "${textAt(file.catalog, 'Lang') ?? ''}"`,
      ),
  },
  {
    clause: 'language of parts',
    asks: 'each language is a language tag',
    failing: ({ elements }) =>
      elements
        .filter((one) => one.language !== undefined && !language.test(one.language))
        .map((one) => `"${one.language}" is none`),
  },
  {
    clause: 'root',
    asks: 'the tags begin with one Document',
    failing: ({ root }) =>
      unless(
        root.kids.length === 1 && isElement(root.kids[0], 'Document'),
        `they begin with ${root.kids.length} elements`,
      ),
  },
  {
    clause: 'types',
    asks: 'every type is standard',
    failing: ({ elements }) =>
      elements.filter(({ type }) => !standardTypes.has(type)).map(({ type }) => `"${type}" is not`),
  },
  {
    clause: 'namespaces',
    asks: 'PDF/UA-2 has its Document in the namespace of PDF 2.0',
    failing: namespaceFailures,
  },
  { clause: 'parents', asks: 'every element names its parent', failing: parentFailures },
  { clause: 'content', asks: 'everything painted is tagged or an artifact', failing: paintFailures },
  { clause: 'nesting', asks: 'marked content does not nest', failing: nestingFailures },
  { clause: 'tree', asks: 'tags and marked content name each other', failing: treeFailures },
  {
    clause: 'parent tree',
    asks: 'the parent tree leads from content to its element',
    failing: parentTreeFailures,
  },
  { clause: 'headings', asks: 'headings begin with the first level and skip none', failing: headingFailures },
  {
    clause: 'words',
    asks: 'words stand in elements that may hold them',
    failing: ({ elements }) =>
      elements
        .filter(({ type, kids }) => grouping.has(type) && kids.some((kid) => kid.kind === 'content'))
        .map(({ type }) => `a ${type} holds words itself`),
  },
  {
    clause: 'lists',
    asks: 'lists hold items, items hold labels and bodies',
    failing: ({ elements }) => [
      ...misplaced(elements, 'L', ['LI', 'Caption']),
      ...misplaced(elements, 'LI', ['Lbl', 'LBody']),
      ...homeless(elements, 'LI', ['L']),
    ],
  },
  {
    clause: 'labels',
    asks: 'a list with labels says how it numbers',
    failing: ({ elements }) =>
      elements
        .filter(
          (one) =>
            one.type === 'L' &&
            elementsIn(one).some(({ type }) => type === 'Lbl') &&
            one.numbering === undefined,
        )
        .map(() => 'one does not'),
  },
  {
    clause: 'tables',
    asks: 'tables hold rows, rows hold cells',
    failing: ({ elements }) => [
      ...misplaced(elements, 'Table', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']),
      ...misplaced(elements, 'TR', ['TH', 'TD']),
      ...homeless(elements, 'TR', ['Table', 'THead', 'TBody', 'TFoot']),
    ],
  },
  {
    clause: 'regular tables',
    asks: 'every row of a table is as long as the others',
    failing: ({ elements }) =>
      elements
        .filter((one) => one.type === 'Table' && new Set(rowLengths(one)).size > 1)
        .map((one) => `one has rows of ${rowLengths(one).join(', ')} cells`),
  },
  {
    clause: 'header cells',
    asks: 'header cells say what they head, and data cells have them',
    failing: headerFailures,
  },
  {
    clause: 'captions',
    asks: 'a caption comes first',
    failing: ({ elements }) =>
      elements
        .filter(({ kids }) => kids.some((kid, index) => index > 0 && isElement(kid, 'Caption')))
        .map(({ type }) => `one in a ${type} does not`),
  },
  {
    clause: 'figures',
    asks: 'every figure has a text alternative',
    failing: ({ elements }) =>
      elements
        .filter(({ type, alternative }) => type === 'Figure' && !alternative?.trim())
        .map(() => 'one has none'),
  },
  { clause: 'boxes', asks: 'every figure has a box on its page', failing: boxFailures },
  {
    clause: 'annotations',
    asks: 'annotations are links',
    failing: ({ pages }) =>
      pages.flatMap(({ annotations }) =>
        annotations
          .filter((one) => nameAt(one, 'Subtype') !== 'Link')
          .map((one) => `one is ${nameAt(one, 'Subtype') ?? 'none'}`),
      ),
  },
  { clause: 'links', asks: 'every link stands in a Link element and has a name', failing: linkFailures },
  { clause: 'targets', asks: 'every link and bookmark leads somewhere', failing: targetFailures },
  {
    clause: 'tab order',
    asks: 'pages with links are walked through in the order of the tags',
    failing: ({ file, pages }) =>
      pages
        .filter(
          (page) =>
            page.annotations.length > 0 && nameAt(file.context.lookup(page.ref, PDFDict), 'Tabs') !== 'S',
        )
        .map(() => 'one is not'),
  },
  { clause: 'bookmarks', asks: 'every slide has a bookmark', failing: bookmarkFailures },
  {
    clause: 'page labels',
    asks: 'every page has a label',
    failing: ({ file, pages }) =>
      unless(
        itemsAt(dictionaryAt(file.catalog, 'PageLabels'), 'Nums').length === 2 * pages.length,
        'not every one has',
      ),
  },
  { clause: 'fonts', asks: 'every font is embedded and maps to text', failing: fontFailures },
  {
    clause: 'characters',
    asks: 'every shown code is a glyph and a character',
    failing: ({ pages }) =>
      pages.flatMap(({ marks }, page) =>
        unless(
          !marks.some(({ missing, artifact }) => missing && !artifact),
          `page ${page + 1} shows one that is not`,
        ),
      ),
  },
  {
    clause: 'unicode',
    asks: 'no text maps to nought, a byte order mark or private use',
    failing: ({ pages }) =>
      pages.flatMap(({ marks }, page) =>
        unless(
          !marks.some(({ text = '' }) => /[\0\uFEFF\uFFFE\uE000-\uF8FF]/u.test(text)),
          `page ${page + 1} has one`,
        ),
      ),
  },
  { clause: 'identifiers', asks: 'identifiers are unique and listed', failing: identifierFailures },
  {
    clause: 'security',
    asks: 'nothing hinders assistive technology, and nothing runs',
    failing: ({ file }) => [
      ...(file.context.trailerInfo.Encrypt ? ['the file is encrypted'] : []),
      ...barred.filter((key) => entry(file.catalog, key)).map((key) => `the catalog has ${key}`),
    ],
  },
];

const grouping = new Set([
  'Document',
  'Part',
  'Sect',
  'Div',
  'BlockQuote',
  'L',
  'LI',
  'Table',
  'THead',
  'TBody',
  'TFoot',
  'TR',
]);

const isTrue = (object: PDFObject | undefined) => object instanceof PDFBool && object.asBoolean();

function metadataFailures({ file, part }: File): readonly string[] {
  const dictionary = dictionaryAt(file.catalog, 'Metadata');
  const packet = Buffer.from(bytesOf(entry(file.catalog, 'Metadata')), 'latin1').toString('utf8');
  const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]+)</u.exec(packet)?.[1] ?? '';
  return [
    ...unless(
      nameAt(dictionary, 'Type') === 'Metadata' && nameAt(dictionary, 'Subtype') === 'XML',
      'there are none',
    ),
    ...unless(packet.includes(`<pdfuaid:part>${part}</pdfuaid:part>`), 'the part is not named'),
    ...unless(part === 1 || /<pdfuaid:rev>\d{4}<\/pdfuaid:rev>/u.test(packet), 'the revision is not named'),
    ...unless(title.trim() !== '', 'there is no title'),
  ];
}

const tagsOf = ({ file }: File) => dictionaryAt(file.catalog, 'StructTreeRoot');

/** Every element as it stands in the file, with its parent. */
function* elementObjects(
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

function namespaceFailures(file: File): readonly string[] {
  if (file.part === 1) return [];
  const [first] = elementObjects(tagsOf(file));
  return unless(textAt(dictionaryAt(first?.element, 'NS'), 'NS') === 'http://iso.org/pdf2/ssn', 'it is not');
}

function parentFailures(file: File): readonly string[] {
  const wrong = [...elementObjects(tagsOf(file))].filter(
    ({ element, parent }) => entry(element, 'P') !== parent,
  );
  return unless(wrong.length === 0, `${wrong.length} do not`);
}

function paintFailures({ pages }: File): readonly string[] {
  return pages.flatMap(({ marks }, page) =>
    unless(
      marks.every(({ owner, artifact }) => owner !== undefined || artifact),
      `page ${page + 1} paints more`,
    ),
  );
}

function nestingFailures({ pages }: File): readonly string[] {
  return pages.flatMap(({ sources }, page) =>
    [...sources.values()].flatMap(({ operations }) => {
      let depth = 0;
      let deepest = 0;
      for (const { operator } of operations) {
        if (operator === 'BMC' || operator === 'BDC') depth += 1;
        if (operator === 'EMC') depth -= 1;
        deepest = Math.max(deepest, depth, -depth);
      }
      return unless(deepest <= 1 && depth === 0, `on page ${page + 1} it does`);
    }),
  );
}

function treeFailures({ root, pages }: File): readonly string[] {
  const tagged = contentIn(root).map(keyOf);
  const inTags = new Set(tagged);
  const marked = new Set(
    pages.flatMap(({ sources }) =>
      [...sources].flatMap(([stream, { operations }]) =>
        operations.flatMap(({ operands: [, properties] }) => {
          const id = isDictionary(properties) ? properties.get('MCID') : undefined;
          return typeof id === 'number' ? [keyOf({ stream, id })] : [];
        }),
      ),
    ),
  );
  return [
    ...unless(inTags.size === tagged.length, 'some content is tagged twice'),
    ...unless(
      tagged.every((key) => marked.has(key)),
      'some tags name content that is not there',
    ),
    ...unless(
      [...marked].every((key) => inTags.has(key)),
      'some marked content is in no tag',
    ),
  ];
}

/** Numbers to what they lead to, from a number tree of one level. */
function parentsOf(file: File): ReadonlyMap<number, PDFObject | undefined> {
  const items = itemsAt(dictionaryAt(tagsOf(file), 'ParentTree'), 'Nums');
  const parents = new Map<number, PDFObject | undefined>();
  for (let index = 0; index + 1 < items.length; index += 2) {
    const [number, value] = [items[index], items[index + 1]];
    if (number instanceof PDFNumber) parents.set(number.asNumber(), resolved(file.file.context, value));
  }
  return parents;
}

function parentTreeFailures(file: File): readonly string[] {
  const { context } = file.file;
  const parents = parentsOf(file);
  return file.pages.flatMap((page, index) => {
    const list = parents.get(numberAt(context.lookup(page.ref, PDFDict), 'StructParents') ?? -1);
    const ids = contentIn(file.root)
      .filter(({ stream }) => stream === page.stream)
      .map(({ id }) => id);
    const wrong = ids.filter((id) => {
      const parent = list instanceof PDFArray ? resolved(context, list.get(id)) : undefined;
      return !(parent instanceof PDFDict) || !itemsAt(parent, 'K').some((kid) => holdsContent(kid, id));
    });
    return unless(wrong.length === 0, `on page ${index + 1} it does not for ${wrong.length}`);
  });
}

const holdsContent = (kid: PDFObject, id: number) =>
  kid instanceof PDFNumber ? kid.asNumber() === id : kid instanceof PDFDict && numberAt(kid, 'MCID') === id;

function headingFailures({ elements }: File): readonly string[] {
  const levels = elements.flatMap(({ type }) => (/^H[1-6]$/u.test(type) ? [Number(type[1])] : []));
  const wrong = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  return [...unless(levels.length > 0, 'there are none'), ...wrong.map((level) => `a level ${level} does`)];
}

function misplaced(
  elements: readonly Element[],
  type: string,
  allowed: readonly string[],
): readonly string[] {
  const wrong = (kid: Node) => kid.kind !== 'element' || !allowed.includes(kid.type);
  return elements
    .filter((one) => one.type === type && (one.kids.length === 0 || one.kids.some(wrong)))
    .map(() => `a ${type} holds something else or nothing`);
}

function homeless(elements: readonly Element[], type: string, homes: readonly string[]): readonly string[] {
  return elements
    .filter((one) => !homes.includes(one.type) && one.kids.some((kid) => isElement(kid, type)))
    .map((one) => `a ${type} stands in a ${one.type}`);
}

const rowsOf = (table: Element) => elementsIn(table).filter(({ type }) => type === 'TR');
const cellsOf = (row: Element) => row.kids.filter((kid) => isElement(kid));

/** Cells a row covers, those that reach into it from above included. */
function rowLengths(table: Element): readonly number[] {
  const rows = rowsOf(table);
  const lengths = rows.map(() => 0);
  rows.forEach((row, index) => {
    for (const { rowSpan = 1, columnSpan = 1 } of cellsOf(row))
      for (let below = index; below < Math.min(rows.length, index + rowSpan); below += 1)
        lengths[below] = (lengths[below] ?? 0) + columnSpan;
  });
  return lengths;
}

function headerFailures({ elements }: File): readonly string[] {
  const known = new Set(elements.filter(({ type }) => type === 'TH').map(({ id }) => id));
  return elements
    .filter(({ type }) => type === 'Table')
    .flatMap((table) => {
      const cells = elementsIn(table);
      const heads = cells.filter(({ type }) => type === 'TH');
      const data = cells.filter(({ type }) => type === 'TD');
      return [
        ...unless(heads.length > 0, 'a table has none'),
        ...unless(
          heads.every(({ scope }) => scope !== undefined),
          'one does not',
        ),
        ...unless(
          data.every(({ headers = [] }) => headers.every((one) => known.has(one))),
          'a data cell names one that is not there',
        ),
      ];
    });
}

function boxFailures({ elements, pages }: File): readonly string[] {
  return elements
    .filter(({ type }) => type === 'Figure')
    .filter((figure) => {
      const page = pages[contentIn(figure)[0]?.page ?? -1];
      const { box } = figure;
      return (
        !page ||
        !box ||
        box.left < page.box.left - 1 ||
        box.bottom < page.box.bottom - 1 ||
        box.right > page.box.right + 1 ||
        box.top > page.box.top + 1
      );
    })
    .map(({ alternative = '' }) => `"${alternative}" has none`);
}

function linkFailures(file: File): readonly string[] {
  const parents = parentsOf(file);
  const inLinks = new Set(
    file.elements
      .filter(({ type }) => type === 'Link')
      .flatMap((link) =>
        [...within(link)].flatMap((one) => (one.kind === 'annotation' ? [`${one.page} ${one.index}`] : [])),
      ),
  );
  return file.pages.flatMap(({ annotations }, page) =>
    annotations.flatMap((annotation, index) => {
      const parent = parents.get(numberAt(annotation, 'StructParent') ?? -1);
      return [
        ...unless(Boolean(textAt(annotation, 'Contents')?.trim()), `one on page ${page + 1} has no name`),
        ...unless(
          inLinks.has(`${page} ${index}`) && parent instanceof PDFDict && nameAt(parent, 'S') === 'Link',
          `one on page ${page + 1} does not`,
        ),
      ];
    }),
  );
}

/** The items of the outline, in order. */
function outlineItems({ file }: File): readonly PDFDict[] {
  const items: PDFDict[] = [];
  for (
    let item = dictionaryAt(dictionaryAt(file.catalog, 'Outlines'), 'First');
    item;
    item = dictionaryAt(item, 'Next')
  )
    items.push(item);
  return items;
}

function targetFailures(file: File): readonly string[] {
  const pages = new Set(file.pages.map(({ ref }) => ref));
  const elements = new Set([...elementObjects(tagsOf(file))].map(({ element }) => element));
  const leads = (holder: PDFDict) => {
    const action = dictionaryAt(holder, 'A');
    if (nameAt(action, 'S') === 'URI') return URL.canParse(textAt(action, 'URI') ?? '');
    const [page] = itemsAt(action, 'D');
    const [element] = itemsAt(action, 'SD').map((item) => resolved(file.file.context, item));
    const inTags = element instanceof PDFDict && elements.has(element);
    return page instanceof PDFRef && pages.has(page) && (file.part === 1 || inTags);
  };
  const all = [...file.pages.flatMap(({ annotations }) => annotations), ...outlineItems(file)];
  return unless(all.every(leads), 'one does not');
}

function bookmarkFailures(file: File): readonly string[] {
  const slides = elementsIn(file.root).find(({ type }) => type === 'Document')?.kids.length ?? 0;
  const items = outlineItems(file);
  return [
    ...unless(items.length === slides, `${slides} slides have ${items.length}`),
    ...unless(
      items.every((item) => textAt(item, 'Title')?.trim()),
      'one has no title',
    ),
  ];
}

function fontFailures({ file }: File): readonly string[] {
  const fonts = file.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && nameAt(object, 'Type') === 'Font' ? [object] : [],
    );
  return fonts.flatMap((font) => {
    const name = nameAt(font, 'BaseFont') ?? 'one without a name';
    switch (nameAt(font, 'Subtype') ?? '') {
      case 'Type0':
        return [
          ...unless(entry(font, 'ToUnicode') !== undefined, `${name} maps to none`),
          ...unless(
            nameAt(font, 'Encoding') === 'Identity-H',
            `${name} has another encoding than Identity-H`,
          ),
        ];
      case 'CIDFontType2':
        return [
          ...embeddingFailures(font, name),
          ...unless(entry(font, 'CIDToGIDMap') !== undefined, `${name} does not lead to its glyphs`),
        ];
      case 'CIDFontType0':
        return embeddingFailures(font, name);
      case 'Type3':
        return unless(mapsCharacters(font), `${name} maps to none`);
      default:
        return [...embeddingFailures(font, name), ...unless(mapsCharacters(font), `${name} maps to none`)];
    }
  });
}

const mapsCharacters = (font: PDFDict) =>
  operationsIn(bytesOf(entry(font, 'ToUnicode'))).some(
    ({ operator }) => operator === 'endbfchar' || operator === 'endbfrange',
  );

/** A CIDSet may be there, and would have to be complete: this file has none. */
function embeddingFailures(font: PDFDict, name: string): readonly string[] {
  const descriptor = dictionaryAt(font, 'FontDescriptor');
  const programs = ['FontFile', 'FontFile2', 'FontFile3'].filter((key) => entry(descriptor, key));
  return [
    ...unless(programs.length === 1, `${name} is not embedded`),
    ...unless(!descriptor?.get(PDFName.of('CIDSet')), `${name} has a CIDSet`),
  ];
}

function identifierFailures(file: File): readonly string[] {
  const ids = file.elements.flatMap(({ id }) => id ?? []);
  const listed = itemsAt(dictionaryAt(tagsOf(file), 'IDTree'), 'Names').length / 2;
  return unless(
    new Set(ids).size === ids.length && listed === ids.length,
    `${ids.length} are used and ${listed} listed`,
  );
}
