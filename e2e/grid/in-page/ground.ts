/** What lies behind a thing. */
import { channels, over } from './colour';
import type { Colour } from './colour';

const white: Colour = [255, 255, 255, 1];

/** The colour at a point of the window, as it is without what `isAbove` names. Strokes that are crossed there are no ground, and things the pointer goes through are not seen. */
export function groundAt(x: number, y: number, isAbove: (element: Element) => boolean): Colour {
  let ground: Colour = white;
  const stack = document.elementsFromPoint(x, y).filter((element) => !isAbove(element));
  for (const element of stack.toReversed()) ground = over(paintOf(element, x, y), ground);
  return ground;
}

function paintOf(element: Element, x: number, y: number): Colour {
  const style = getComputedStyle(element);
  if (!(element instanceof SVGGeometryElement)) return channels(style.backgroundColor);
  const point = new DOMPoint(x, y).matrixTransform(element.getScreenCTM()?.inverse());
  if (style.fill !== 'none' && element.isPointInFill(point)) return channels(style.fill);
  return [0, 0, 0, 0];
}
