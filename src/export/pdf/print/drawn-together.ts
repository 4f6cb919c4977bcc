/** Drawings that belong together: what is marked as decoration and is set upon a picture, such as a circle on a line, is part of what the picture’s alternative describes. All of it runs in the page. */

/** Calls each such drawing a picture of its own, named as a part of the other, so that Chromium tags it and the tags can be put together. */
export function nameParts(root: Element, partOf: string): void {
  const pictures = [...root.querySelectorAll('svg[role="img"][aria-label]')];
  const decorations = [...root.querySelectorAll('svg[aria-hidden="true"]')];
  const pairs = decorations.map((drawing) => ({
    drawing,
    whole: pictures.find((picture) => isUpon(drawing, picture)),
  }));
  for (const { drawing, whole } of pairs) {
    if (!whole) continue;
    drawing.removeAttribute('aria-hidden');
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', partOf + (whole.getAttribute('aria-label') ?? ''));
  }
}

/** True where a drawing is no larger than a picture and the picture draws something in the middle of it. */
export function isUpon(drawing: Element, picture: Element): boolean {
  const own = drawing.getBoundingClientRect();
  const whole = picture.getBoundingClientRect();
  const hidden = drawing.parentElement?.closest('[aria-hidden="true"]');
  if (hidden || own.width === 0 || own.width > whole.width) return false;
  const [x, y] = [own.left + own.width / 2, own.top + own.height / 2];
  const shapes = [
    ...picture.querySelectorAll<SVGGeometryElement>('path, line, polyline, polygon, circle, ellipse, rect'),
  ];
  return shapes.some((shape) => [0, -0.25, 0.25].some((aside) => isDrawnAt(shape, x + aside * own.width, y)));
}

/** True where a shape is painted at a point of the window. */
export function isDrawnAt(shape: SVGGeometryElement, x: number, y: number): boolean {
  const matrix = shape.getScreenCTM()?.inverse();
  if (!matrix) return false;
  const point = new DOMPoint(x, y).matrixTransform(matrix);
  const { stroke, fill } = getComputedStyle(shape);
  return (
    (stroke !== 'none' && shape.isPointInStroke(point)) || (fill !== 'none' && shape.isPointInFill(point))
  );
}

/** What runs in the page with `nameParts`. */
export const drawingTogether = [nameParts, isUpon, isDrawnAt] as const;
