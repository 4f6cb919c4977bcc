/** Pictures drawn in parts: each part comes with its own Figure, and belongs into that of the whole. */
import { contentIn, isElement, within } from '../file/structure';
import type { Content, Element, Node } from '../file/structure';

/** The tags with every part in its picture. `partOf` is what the names of parts begin with. */
export function withWholePictures(root: Element, partOf: string): Element {
  if (root.type === 'Art') return withParts(root, drawnIn(root, partOf), partOf); // another slide may have a picture of that name
  return {
    ...root,
    kids: root.kids.map((kid) => (isElement(kid) ? withWholePictures(kid, partOf) : kid)),
  };
}

/** What the parts draw, by the name of the whole. */
function drawnIn(slide: Element, partOf: string): ReadonlyMap<string, readonly Content[]> {
  const drawn = new Map<string, readonly Content[]>();
  for (const node of within(slide)) {
    const whole = wholeOf(node, partOf);
    if (whole !== undefined) drawn.set(whole, [...(drawn.get(whole) ?? []), ...contentIn(node)]);
  }
  return drawn;
}

function withParts(
  element: Element,
  drawn: ReadonlyMap<string, readonly Content[]>,
  partOf: string,
): Element {
  const kids = element.kids
    .filter((kid) => wholeOf(kid, partOf) === undefined)
    .map((kid) => (isElement(kid) ? withParts(kid, drawn, partOf) : kid));
  const parts = element.type === 'Figure' ? (drawn.get(element.alternative ?? '') ?? []) : [];
  return { ...element, kids: [...kids, ...parts] };
}

/** The name of the picture that a part belongs to; nothing for all else. */
function wholeOf(node: Node, partOf: string): string | undefined {
  const { alternative = '' } = isElement(node, 'Figure') ? node : {};
  return alternative.startsWith(partOf) ? alternative.slice(partOf.length) : undefined;
}
