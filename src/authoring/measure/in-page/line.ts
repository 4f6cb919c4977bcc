/** The line that runs through every slide. */

/** Where the line of a slide lies and how heavy it is. */
export interface LinePlace {
  readonly middle: number;
  readonly left: number;
  readonly right: number;
  readonly weight: string;
}

/** Every piece of a slide's line. */
export function lineOf(section: Element): readonly LinePlace[] {
  return [...section.querySelectorAll('.line')].map((drawing) => {
    const { top, height, left, right } = drawing.getBoundingClientRect();
    return { middle: top + height / 2, left, right, weight: getComputedStyle(drawing).strokeWidth };
  });
}

const everywhere = Array.from({ length: 2001 }, (_, step) => step / 2000);

/** The nodes of a slide that lie on no path of its line, each as a sentence. */
export function straysOf(section: Element): readonly string[] {
  const line = [...section.querySelectorAll<SVGGeometryElement>('.line path')].flatMap((path) =>
    onScreen(path, everywhere),
  );
  return [...section.querySelectorAll<SVGGeometryElement>('.node circle')].flatMap((circle) => {
    const node = middleOf(circle);
    if (!node) return [];
    const away = Math.min(...line.map(({ x, y }) => Math.hypot(x - node.x, y - node.y)));
    return away <= 2
      ? []
      : [`a node at ${Math.round(node.x)}, ${Math.round(node.y)} lies ${Math.round(away)} px off its line`];
  });
}

/** What waits for its step is laid out already. */
function onScreen(shape: SVGGeometryElement, along: readonly number[]): readonly DOMPoint[] {
  const matrix = shape.getScreenCTM();
  if (!matrix || !shape.checkVisibility()) return [];
  const length = shape.getTotalLength();
  return along.map((part) => shape.getPointAtLength(length * part).matrixTransform(matrix));
}

function middleOf(circle: SVGGeometryElement): { readonly x: number; readonly y: number } | undefined {
  const [left, right] = onScreen(circle, [0, 0.5]);
  return left && right ? { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 } : undefined;
}
