/** Second step: Chromium's tags as PDF/UA wants them. What has no meaning of its own goes, what a type requires around or inside it comes. */
import { contentIn, isElement, keyOf, within } from '../file/structure';
import { runsLeft } from '../file/direction';
import type { Annotation, Content, Element, Node } from '../file/structure';

/** What the step asks of a content item: its text, which is empty where it only draws. */
export type TextOf = (content: Content) => string;

/** A paragraph that Chromium did not call one: words in a line of their own. It becomes P, or dissolves in what holds words anyway. */
const line = 'Line';

const inlineTypes = new Set(['Span', 'Link', 'Code', 'Quote', 'Reference', 'Lbl', line]);
const wordTypes = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Lbl', 'Link', 'Code', 'Quote']);
const rowGroups = new Set(['THead', 'TBody', 'TFoot']);

/** The document's tags, rebuilt. */
export function retag(root: Element, textOf: TextOf): Element {
  const document = [...within(root)].find((node) => isElement(node, 'Document')) ?? root;
  const kids = isElement(document) ? document.kids.flatMap((kid) => rebuilt(kid, textOf)) : [];
  const language = isElement(document) ? document.language : undefined;
  return withKnownHeaders({
    kind: 'element',
    type: 'Document',
    kids: asBlocks(kids),
    ...(language && { language }),
  });
}

function rebuilt(node: Node, textOf: TextOf): readonly Node[] {
  if (node.kind === 'content') return written(node, textOf(node));
  if (node.kind === 'annotation') return [node];
  if (node.type === 'Figure') return figure(node, textOf);
  const kids = node.kids.flatMap((kid) => rebuilt(kid, textOf));
  return (
    builders[node.type]?.(node, kids) ?? (wordTypes.has(node.type) ? words(node, kids) : group(node, kids))
  );
}

/** Words that run from right to left are painted from left to right: their element says how they are written. */
function written(content: Content, text: string): readonly Node[] {
  if (text === '') return [];
  return runsLeft(text) ? [{ kind: 'element', type: 'Span', kids: [content], actual: text }] : [content];
}

type Builder = (element: Element, kids: readonly Node[]) => readonly Node[];

const builders: Readonly<Record<string, Builder>> = {
  Art: (_, kids) => [{ kind: 'element', type: 'Sect', kids: asBlocks(kids) }],
  L: list,
  LI: (_, kids) => [listItem(kids)],
  Table: table,
  THead: rows,
  TBody: rows,
  TFoot: rows,
  TR: (_, kids) => [
    { kind: 'element', type: 'TR', kids: kids.filter((kid) => isElement(kid, 'TH') || isElement(kid, 'TD')) },
  ],
  TH: cell,
  TD: cell,
  Caption: (_, kids) => holding('Caption', kids),
  BlockQuote: (_, kids) =>
    kids.length === 0 ? [] : [{ kind: 'element', type: 'BlockQuote', kids: asBlocks(kids) }],
};

/** What holds words: lines inside it are its words. */
function words({ type, language }: Element, kids: readonly Node[]): readonly Node[] {
  const inside = kids.flatMap(dissolved);
  return inside.length === 0 ? [] : [{ kind: 'element', type, kids: inside, ...(language && { language }) }];
}

/** What groups only: it dissolves, but for its language, which its words keep. */
function group({ language, kids: own }: Element, kids: readonly Node[]): readonly Node[] {
  if (language !== undefined && kids.length > 0) {
    const inline = kids.every(isInline);
    return [
      {
        kind: 'element',
        type: inline ? 'Span' : 'Div',
        kids: inline ? kids.flatMap(dissolved) : asBlocks(kids),
        language,
      },
    ];
  }
  const onlyWords = kids.length > 0 && kids.every(isInline);
  const isLeaf = own.every((kid) => kid.kind !== 'element');
  if (isLeaf || !onlyWords || kids.every((kid) => isElement(kid, line))) return kids;
  return [{ kind: 'element', type: line, kids: kids.flatMap(dissolved) }];
}

/** A picture with its text alternative holds everything it draws. Around a picture and its caption Chromium puts another one without: that only groups. */
function figure(element: Element, textOf: TextOf): readonly Node[] {
  const drawn = contentIn(element);
  const pictureInside = element.kids.some((kid) => [...within(kid)].some((one) => isElement(one, 'Figure')));
  if (!element.alternative && (pictureInside || drawn.length === 0)) {
    const kids = element.kids.flatMap((kid) => rebuilt(kid, textOf));
    return kids.length === 0 ? [] : [{ kind: 'element', type: 'Div', kids: asBlocks(kids) }];
  }
  if (drawn.length === 0) return [];
  return [
    {
      kind: 'element',
      type: 'Figure',
      kids: drawn,
      ...(element.alternative && { alternative: element.alternative }),
    },
  ];
}

/** A list holds items only; a list that stands between items belongs to the one before it. */
function list({ numbering }: Element, kids: readonly Node[]): readonly Node[] {
  const items: Element[] = [];
  for (const kid of kids) {
    const last = items.at(-1);
    if (isElement(kid, 'LI')) items.push(kid);
    else if (last)
      items.splice(
        -1,
        1,
        listItem([...last.kids.flatMap((one) => (isElement(one, 'LBody') ? one.kids : [one])), kid]),
      );
    else items.push(listItem([kid]));
  }
  const labelled = items.some((item) => item.kids.some((kid) => isElement(kid, 'Lbl')));
  return items.length === 0
    ? []
    : [{ kind: 'element', type: 'L', kids: items, ...(labelled && { numbering: numbering ?? 'Disc' }) }];
}

function listItem(kids: readonly Node[]): Element {
  const labels = kids.filter((kid) => isElement(kid, 'Lbl'));
  const rest = kids.filter((kid) => !isElement(kid, 'Lbl'));
  const alreadyBody = rest.length === 1 && isElement(rest[0], 'LBody');
  return { kind: 'element', type: 'LI', kids: [...labels, ...(alreadyBody ? rest : holding('LBody', rest))] };
}

function table(element: Element, kids: readonly Node[]): readonly Node[] {
  const captions = kids.filter((kid) => isElement(kid, 'Caption'));
  const groups = kids.filter((kid) => isElement(kid) && (kid.type === 'TR' || rowGroups.has(kid.type)));
  return groups.length === 0
    ? group(element, kids)
    : [{ kind: 'element', type: 'Table', kids: [...captions, ...groups] }];
}

function rows({ type }: Element, kids: readonly Node[]): readonly Node[] {
  const inside = kids.filter((kid) => isElement(kid, 'TR'));
  return inside.length === 0 ? [] : [{ kind: 'element', type, kids: inside }];
}

/** A cell stays, even an empty one: without it the row falls short. */
function cell(element: Element, kids: readonly Node[]): readonly Node[] {
  const { type, id, scope, headers, rowSpan = 1, columnSpan = 1 } = element;
  const held = holding(type, kids).find((one) => isElement(one));
  return [
    {
      kind: 'element',
      type,
      kids: held?.kids ?? [],
      ...(id && { id }),
      ...(type === 'TH' && { scope: scope ?? 'Column' }),
      ...(headers && { headers }),
      ...(rowSpan > 1 && { rowSpan }),
      ...(columnSpan > 1 && { columnSpan }),
    },
  ];
}

/** An element that may hold words or blocks, but not both side by side. */
function holding(type: string, kids: readonly Node[]): readonly Node[] {
  if (kids.length === 0) return [];
  const lines = kids.filter((kid) => isElement(kid, line)).length;
  const simple = kids.every(isInline) && (lines === 0 || kids.length === 1);
  return [{ kind: 'element', type, kids: simple ? kids.flatMap(dissolved) : asBlocks(kids) }];
}

/** Words that stand beside blocks become paragraphs. */
function asBlocks(kids: readonly Node[]): readonly Node[] {
  const blocks: Node[] = [];
  let run: Node[] = [];
  const endRun = () => {
    if (run.length > 0) blocks.push({ kind: 'element', type: 'P', kids: run });
    run = [];
  };
  for (const kid of kids) {
    if (isInline(kid) && !isElement(kid, line)) {
      run.push(kid);
      continue;
    }
    endRun();
    blocks.push(isElement(kid, line) ? { ...kid, type: 'P' } : kid);
  }
  endRun();
  return blocks;
}

/** True for what stands in a line of words. */
export const isInline = (node: Node): boolean => node.kind !== 'element' || inlineTypes.has(node.type);
const dissolved = (node: Node): readonly Node[] => (isElement(node, line) ? node.kids : [node]);

/** Header cells that data cells name keep an identifier; it counts, so that the same tags give the same bytes. */
function withKnownHeaders(root: Element): Element {
  const named = new Set([...within(root)].flatMap((node) => (isElement(node) ? (node.headers ?? []) : [])));
  const present = [...within(root)].flatMap((node) =>
    isElement(node) && node.id !== undefined && named.has(node.id) ? [node.id] : [],
  );
  const identifiers = new Map(
    present.map((id, index) => [id, `header-${String(index + 1).padStart(4, '0')}`]),
  );
  return mapElements(root, ({ id, headers, ...rest }) => {
    const own = id === undefined ? undefined : identifiers.get(id);
    const known = headers?.flatMap((header) => identifiers.get(header) ?? []) ?? [];
    return { ...rest, ...(own && { id: own }), ...(known.length > 0 && { headers: known }) };
  });
}

/** The same tree with every element replaced, from the leaves up. */
export function mapElements(root: Element, replace: (element: Element) => Element): Element {
  const kids = root.kids.map((kid) => (isElement(kid) ? mapElements(kid, replace) : kid));
  return replace({ ...root, kids });
}

/** Annotations of a link, wherever in it they stand. */
export function annotationsIn(element: Element): readonly Annotation[] {
  return [...within(element)].filter((one): one is Annotation => one.kind === 'annotation');
}

/** Keys of all content that the tags hold. */
export const keysIn = (root: Element): ReadonlySet<string> => new Set(contentIn(root).map(keyOf));
