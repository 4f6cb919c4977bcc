/**
 * Words painted in the order in which they are read. What has a position is painted after what has none, and a reader that knows no tags,
 * a search or "copy all" takes words as they are painted. So every block that holds words gets a position, where it stands already. All of it runs in the page.
 */
import { blockOf, wordsIn } from './words-apart';

/** Lets blocks that hold words be painted in the order of the document. */
export function paintInOrder(root: Element): void {
  const words = wordsIn(root).map(({ node }) => ({ node, block: blockOf(node.parentElement) }));
  const blocks = new Set(words.map(({ block }) => block));
  const around = new Set([...blocks].map((block) => blockOf(block?.parentElement ?? null)));
  const beside = words.filter(({ block }) => around.has(block)).map(({ node, block }) => lineOf(node, block));
  const unplaced = [...blocks].filter((block) => block instanceof HTMLElement && canBePlaced(block));
  for (const block of unplaced) place(block);
  for (const line of new Set(beside)) place(line);
}

/** Words beside blocks are painted before these: what holds them in their line, which is they themselves where nothing else does. */
export function lineOf(node: Node, block: Element | null): Node {
  return node.parentElement === block || !node.parentElement ? node : lineOf(node.parentElement, block);
}

/** A position would catch what is placed by a box further out. */
export function canBePlaced(block: HTMLElement): boolean {
  const positionOf = (element: Element) => getComputedStyle(element).position;
  return (
    positionOf(block) === 'static' &&
    ![...block.querySelectorAll('*')].some((inside) => positionOf(inside) === 'absolute')
  );
}

export function place(node: Node | null): void {
  if (node instanceof HTMLElement) node.style.position = 'relative';
  if (!(node instanceof Text)) return;
  const line = document.createElement('span');
  node.replaceWith(line);
  line.append(node);
  line.style.position = 'relative';
}

/** What runs in the page with `paintInOrder`, besides what reads words. */
export const paintingInOrder = [paintInOrder, lineOf, canBePlaced, place] as const;
