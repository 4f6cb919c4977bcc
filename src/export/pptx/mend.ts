/** What the library cannot say, said in the file: this is the only place that knows the file's XML. */
import { XMLSerializer } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import { packed, unpacked } from '../rendered/archive';
import { parsed } from '../rendered/xml';
import type { PlacedSlide, PlacedTalk } from './in-page/placed';
import { decorationName, titleName } from './slides';

/** What to say. */
export interface Mending {
  readonly talk: PlacedTalk;
  readonly date: Date;
  /** For programs that show no vectors: a drawing as SVG becomes pixels. */
  readonly pixels: (svg: string) => Promise<Uint8Array>;
}

/** The mended file. */
export async function mended(file: Uint8Array, mending: Mending): Promise<Uint8Array> {
  const parts = new Map(unpacked(file).map(({ path, content }) => [path, content]));
  for (const [path, content] of parts) {
    const mend = mends.find(({ of }) => of.test(path));
    if (mend) parts.set(path, await mend.mend({ ...mending, path, content, parts }));
  }
  const entries = [...parts].filter(([path]) => !path.endsWith('/'));
  return packed(entries.map(([path, content]) => ({ path, content })));
}

interface Part extends Mending {
  readonly path: string;
  readonly content: Uint8Array;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

type Mend = (part: Part) => Uint8Array | Promise<Uint8Array>;

const mends: readonly { readonly of: RegExp; readonly mend: Mend }[] = [
  { of: /^ppt\/slides\/slide\d+\.xml$/u, mend: inXml(mendSlide) },
  { of: /^ppt\/notesSlides\/notesSlide\d+\.xml$/u, mend: inXml(mendNotes) },
  { of: /^ppt\/(?:slideLayouts|slideMasters|notesMasters)\/\w+\.xml$/u, mend: inXml(mendLayout) },
  { of: /^ppt\/presentation\.xml$/u, mend: inXml(mendPresentation) },
  { of: /^docProps\/core\.xml$/u, mend: inXml(mendProperties) },
  { of: /^ppt\/media\/.*\.png$/u, mend: mendFallback },
];

function inXml(mend: (document: Document, part: Part) => void): Mend {
  return (part) => {
    const document = parsed(strFromU8(part.content), part.path);
    mend(document, part);
    return new TextEncoder().encode(new XMLSerializer().serializeToString(document));
  };
}

const elements = (within: Document | Element, name: string): readonly Element[] =>
  Array.from(within.getElementsByTagName(name));

const numberIn = (path: string): number => Number(/(\d+)\.xml$/u.exec(path)?.[1]);

function mendSlide(document: Document, { talk, path }: Part): void {
  mendParagraphs(document);
  mendLanguages(document, talk.language);
  mendTitle(document);
  elements(document, 'a:tblPr').forEach((table) => mendTable(table, talk.direction));
  elements(document, 'p:cNvPr').forEach((object, index) => mendObject(object, index + 1));
  nameTables(document, talk.slides[numberIn(path) - 1]);
  elements(document, 'p14:modId').forEach((id, index) => id.setAttribute('val', String(index + 1)));
}

/** A paragraph has one set of properties, before its words. */
function mendParagraphs(document: Document): void {
  for (const paragraph of elements(document, 'a:p'))
    for (const repeated of elements(paragraph, 'a:pPr').slice(1)) repeated.parentNode?.removeChild(repeated);
}

/** Every run says its language; where it says none, it is the talk's. */
function mendLanguages(document: Document, language: string): void {
  for (const name of ['a:rPr', 'a:endParaRPr', 'a:defRPr'])
    for (const properties of elements(document, name)) {
      if (!properties.hasAttribute('altLang')) properties.setAttribute('lang', language);
      properties.removeAttribute('altLang');
    }
}

/** The title is a title to whoever asks for it, not only to the eye; the empty one that the library adds goes. */
function mendTitle(document: Document): void {
  for (const shape of elements(document, 'p:sp')) {
    if (elements(shape, 'p:ph').length > 0) shape.parentNode?.removeChild(shape);
    if (elements(shape, 'p:cNvPr')[0]?.getAttribute('name') !== titleName) continue;
    const placeholder = document.createElementNS(presentation, 'p:ph');
    placeholder.setAttribute('type', 'title');
    elements(shape, 'p:nvPr')[0]?.appendChild(placeholder);
  }
}

/** Its first row is a header row, and its first column stands where lines begin. */
function mendTable(table: Element, direction: PlacedTalk['direction']): void {
  table.setAttribute('firstRow', '1');
  if (direction === 'rtl') table.setAttribute('rtl', '1');
}

/** Every object has a number of its own, and decoration is marked as such. https://learn.microsoft.com/openspecs/office_standards/ms-odrawxml */
function mendObject(object: Element, number: number): void {
  object.setAttribute('id', String(number));
  if (object.getAttribute('name') !== decorationName) return;
  object.setAttribute('descr', '');
  const mark = parsed(
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>',
    'The mark of decoration',
  ).documentElement;
  const { ownerDocument } = object;
  if (mark && ownerDocument) object.appendChild(ownerDocument.importNode(mark, true));
}

/** The library drops a table's text alternative. */
function nameTables(document: Document, slide: PlacedSlide | undefined): void {
  const names = slide?.items.flatMap((item) => (item.kind === 'table' ? item.name : [])) ?? [];
  elements(document, 'p:graphicFrame').forEach((frame, index) => {
    const [object] = elements(frame, 'p:cNvPr');
    object?.setAttribute('descr', names[index] ?? '');
  });
}

/** Notes in paragraphs, each run in its language: the library writes one run in one language. */
function mendNotes(document: Document, { talk, path }: Part): void {
  mendLanguages(document, talk.language);
  elements(document, 'p14:creationId').forEach((id) => id.setAttribute('val', String(numberIn(path))));
  const body = elements(document, 'p:sp').find((shape) =>
    elements(shape, 'p:ph').some((placeholder) => placeholder.getAttribute('type') === 'body'),
  );
  const text = body && elements(body, 'p:txBody')[0];
  if (!text) return;
  for (const paragraph of elements(text, 'a:p')) text.removeChild(paragraph);
  for (const runs of talk.slides[numberIn(path) - 1]?.notes ?? []) {
    const paragraph = text.appendChild(document.createElementNS(drawing, 'a:p'));
    for (const { text: words, language } of runs) {
      const run = paragraph.appendChild(document.createElementNS(drawing, 'a:r'));
      const properties = document.createElementNS(drawing, 'a:rPr');
      properties.setAttribute('lang', language || talk.language);
      const content = document.createElementNS(drawing, 'a:t');
      content.appendChild(document.createTextNode(words));
      run.appendChild(properties);
      run.appendChild(content);
    }
  }
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main';

function mendLayout(document: Document, { talk }: Part): void {
  mendLanguages(document, talk.language);
  for (const placeholder of elements(document, 'p:ph')) {
    placeholder.removeAttribute('hasCustomPrompt'); // there is no prompt
    if (placeholder.getAttribute('type') === 'title') placeholder.removeAttribute('idx');
  }
}

/** Sections have random numbers, and the notes' page is as high as a slide is wide. */
function mendPresentation(document: Document): void {
  elements(document, 'p14:section').forEach((section, index) => {
    const number = String(index + 1).padStart(12, '0');
    section.setAttribute('id', `{00000000-0000-4000-8000-${number}}`);
  });
  for (const size of elements(document, 'p:notesSz')) {
    size.setAttribute('cx', '6858000');
    size.setAttribute('cy', '9144000');
  }
  const order = ['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst'];
  const root = document.documentElement;
  const lists = order.flatMap((name) => elements(document, name));
  for (const list of lists.toReversed()) root?.insertBefore(list, root.firstChild);
}

/** The day it was made, and its language, which the library has no place for. */
function mendProperties(document: Document, { talk, date }: Part): void {
  const day = date.toISOString().replace(/\.\d+Z$/u, 'Z');
  for (const name of ['dcterms:created', 'dcterms:modified'])
    elements(document, name).forEach((element) => (element.textContent = day));
  const language = document.createElementNS('http://purl.org/dc/elements/1.1/', 'dc:language');
  language.appendChild(document.createTextNode(talk.language));
  document.documentElement?.appendChild(language);
}

/** Beside every vector the library puts an empty picture, for programs that show none. */
function mendFallback({ path, content, parts, pixels }: Part): Uint8Array | Promise<Uint8Array> {
  const vector = parts.get(path.replace(/(\d+)\.png$/u, (_, number: string) => `${Number(number) + 1}.svg`));
  return vector ? pixels(strFromU8(vector)) : content;
}
