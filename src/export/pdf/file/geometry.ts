/** Transformations and boxes on a page. ISO 32000-2, 8.3. */
import type { Box } from './structure';

/** The six numbers of a transformation. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A point on a page. */
export type Point = readonly [x: number, y: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Where a point comes to lie. */
export function moved([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The smallest box around points, if there are any. */
export function boxAround(points: readonly Point[]): Box | undefined {
  if (points.length === 0) return undefined;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

/** The smallest box around boxes, if there are any. */
export function union(boxes: readonly Box[]): Box | undefined {
  return boxAround(boxes.flatMap(cornersOf));
}

/** A box with room on every side. */
export function widened({ left, bottom, right, top }: Box, by: number): Box {
  return { left: left - by, bottom: bottom - by, right: right + by, top: top + by };
}

/** What two boxes share, if anything. */
export function shared(one: Box, other: Box): Box | undefined {
  const box = {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  };
  return box.left <= box.right && box.bottom <= box.top ? box : undefined;
}

/** True where a point lies in a box, give or take the tolerance. */
export function holds({ left, bottom, right, top }: Box, [x, y]: Point, tolerance: number): boolean {
  return x >= left - tolerance && x <= right + tolerance && y >= bottom - tolerance && y <= top + tolerance;
}

/** A box as corners. */
export const cornersOf = ({ left, bottom, right, top }: Box): readonly Point[] => [
  [left, bottom],
  [right, bottom],
  [right, top],
  [left, top],
];
