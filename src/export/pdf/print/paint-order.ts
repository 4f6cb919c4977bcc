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
  const holders = holdersOfPlaced(root);
  const unplaced = [...blocks].filter(
    (block) => block && !holders.has(block) && getComputedStyle(block).position === 'static',
  );
  for (const block of unplaced) place(block);
  for (const line of new Set(beside)) place(line);
}

/** Words beside blocks are painted before these: what holds them in their line, which is they themselves where nothing else does. */
export function lineOf(node: Node, block: Element | null): Node {
  return node.parentElement === block || !node.parentElement ? node : lineOf(node.parentElement, block);
}

/** Elements with something inside that is placed by a box further out: a position of their own would catch it. */
export function holdersOfPlaced(root: Element): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const element of root.querySelectorAll('*')) {
    if (getComputedStyle(element).position !== 'absolute') continue;
    for (let one = element.parentElement; one && !holders.has(one); one = one.parentElement) holders.add(one);
  }
  return holders;
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
export const paintingInOrder = [paintInOrder, lineOf, holdersOfPlaced, place] as const;
