/** The tags of a PDF as a plain tree. Steps between reading and writing see only this. */

/** A rectangle in points, origin at the page's lower left. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** What a marked-content sequence paints: `stream` is the page's content or a form drawn on it. */
export interface Content {
  readonly kind: 'content';
  readonly page: number;
  readonly stream: string;
  readonly id: number;
}

/** An annotation, by its place in its page's list. */
export interface Annotation {
  readonly kind: 'annotation';
  readonly page: number;
  readonly index: number;
  /** Others of the page, with which it is one in several lines. */
  readonly lines?: readonly number[];
}

/** A structure element. Absent properties are absent in the file too. */
export interface Element {
  readonly kind: 'element';
  readonly type: string;
  readonly kids: readonly Node[];
  readonly language?: string;
  readonly alternative?: string;
  /** The words as they are written, where they are painted otherwise. */
  readonly actual?: string;
  readonly title?: string;
  readonly id?: string;
  readonly scope?: string;
  readonly headers?: readonly string[];
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly numbering?: string;
  readonly box?: Box;
}

/** Anything in the tree. */
export type Node = Element | Content | Annotation;

/** The key of a content item among those of the whole file. */
export const keyOf = ({ stream, id }: Pick<Content, 'stream' | 'id'>): string => `${stream} ${id}`;

/** True for an element, of the given type if one is given. */
export function isElement(node: Node | undefined, type?: string): node is Element {
  return node?.kind === 'element' && (type === undefined || node.type === type);
}

/** A node and everything below it, in reading order. */
export function* within(node: Node): Generator<Node> {
  yield node;
  if (node.kind === 'element') for (const kid of node.kids) yield* within(kid);
}

/** The elements at or below a node, in reading order. */
export function elementsIn(node: Node): readonly Element[] {
  return [...within(node)].filter((one) => isElement(one));
}

/** The content at or below a node, in reading order. */
export function contentIn(node: Node): readonly Content[] {
  return [...within(node)].filter((one): one is Content => one.kind === 'content');
}
