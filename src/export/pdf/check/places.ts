/** Elements in the wrong place. */
import { isElement } from '../file/structure';
import type { Element, Node } from '../file/structure';

/** A failure for each element of a type that holds others than those allowed, or nothing. */
export function misplaced(
  elements: readonly Element[],
  type: string,
  allowed: readonly string[],
): readonly string[] {
  const wrong = (kid: Node) => kid.kind !== 'element' || !allowed.includes(kid.type);
  return elements
    .filter((one) => one.type === type && (one.kids.length === 0 || one.kids.some(wrong)))
    .map(() => `a ${type} holds something else or nothing`);
}

/** A failure for each element that holds one of a type and is none of its homes. */
export function homeless(
  elements: readonly Element[],
  type: string,
  homes: readonly string[],
): readonly string[] {
  return elements
    .filter((one) => !homes.includes(one.type) && one.kids.some((kid) => isElement(kid, type)))
    .map((one) => `a ${type} stands in a ${one.type}`);
}
