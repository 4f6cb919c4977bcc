/** What is drawn: a stroke is measured along its path, as thick as it is. */
import { isOutside } from './box';
import { isShown } from './lines';
import type { Line } from './lines';
import type { Misfit, Surroundings } from './misfit';

/** How many places of a path are looked at. */
const places = 64;

/** A place on a stroke, with how far it reaches to the sides and up and down. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly aside: number;
  readonly upright: number;
}

/** Strokes that run through words or out of sight. The coast of the map is a ground that places and words may stand on, and nothing else may. */
export function drawingMisfits(around: Surroundings, seen: readonly Line[]): readonly Misfit[] {
  const shapes = around.section.querySelectorAll<SVGGeometryElement>(
    'svg :is(path, line, circle, ellipse, rect, polyline, polygon)',
  );
  return [...shapes]
    .filter((shape) => isShown(shape) && !shape.classList.contains('land-shape'))
    .flatMap((shape) => misfitsOfShape(shape, around, seen));
}

function misfitsOfShape(
  shape: SVGGeometryElement,
  { window, toolbar }: Surroundings,
  seen: readonly Line[],
): readonly Misfit[] {
  const points = pointsOf(shape);
  const drawing = `${shape.closest('svg')?.getAttribute('class') ?? 'a drawing'} (${shape.getAttribute('class') ?? shape.tagName})`;
  const isOut = points.some(({ x, y }) => isOutside({ left: x, right: x, top: y, bottom: y }, window));
  const isUnder = toolbar && points.some(({ x, y }) => x > toolbar.left && y > toolbar.top);
  const crossed = seen.find((line) => points.some((point) => isUpon(point, line)));
  return [
    ...(isOut ? [{ kind: 'drawn out of the window', drawing } as const] : []),
    ...(isUnder ? [{ kind: 'drawn under the toolbar', drawing } as const] : []),
    ...(crossed ? [{ kind: 'runs through', drawing, words: crossed.words } as const] : []),
  ];
}

function pointsOf(shape: SVGGeometryElement): readonly Point[] {
  const matrix = shape.getScreenCTM();
  const { stroke, fill, strokeWidth, vectorEffect } = getComputedStyle(shape);
  if (!matrix || (stroke === 'none' && fill === 'none')) return [];
  const scale = vectorEffect === 'non-scaling-stroke' ? 1 : Math.sqrt(Math.abs(matrix.a * matrix.d));
  const half = stroke === 'none' ? 0 : (Number.parseFloat(strokeWidth) * scale) / 2;
  const length = shape.getTotalLength();
  const path = Array.from({ length: places + 1 }, (_, step) =>
    shape.getPointAtLength((length * step) / places).matrixTransform(matrix),
  );
  // A stroke is thick across its way, not along it: its end may touch the word it leads to.
  return path.map(({ x, y }, step) => {
    const [before, after] = [path[step - 1] ?? { x, y }, path[step + 1] ?? { x, y }];
    const [along, down] = [Math.abs(after.x - before.x), Math.abs(after.y - before.y)];
    const way = Math.hypot(along, down) || 1;
    return { x, y, aside: (half * down) / way, upright: (half * along) / way };
  });
}

const isUpon = ({ x, y, aside, upright }: Point, line: Line) =>
  x > line.left + 1 - aside &&
  x < line.right - 1 + aside &&
  y > line.top + 1 - upright &&
  y < line.bottom - 1 + upright;

/** Pictures that are not seen, or not whole. */
export function pictureMisfits({ section, window }: Surroundings): readonly Misfit[] {
  return [...section.querySelectorAll('img, svg[role="img"], [role="img"] > svg')]
    .filter(isShown)
    .flatMap((image): readonly Misfit[] => {
      const box = image.getBoundingClientRect();
      const drawing = image.getAttribute('class') ?? image.tagName;
      if (box.width < 1 || box.height < 1) return [{ kind: 'of no size', drawing }];
      return isOutside(box, window) ? [{ kind: 'drawn out of the window', drawing }] : [];
    });
}
