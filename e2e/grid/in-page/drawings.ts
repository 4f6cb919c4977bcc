/** Contrast of what is drawn: strokes, fills and rules of two pixels or more. WCAG 1.4.11: 3 to 1. */
import { channels, contrast } from './colour';
import { clipperAt } from './clip';
import { groundAt } from './ground';
import { isSeen, nameOf } from './seen';

const least = 3;

/** The white that a QR code needs around its cells is their ground, and carries nothing by itself. */
const grounds = '.qr-paper';

/** A control that cannot be used now is exempt: https://www.w3.org/TR/WCAG22/#non-text-contrast. */
const inactive = '[aria-disabled="true"], :disabled';

interface Point {
  readonly x: number;
  readonly y: number;
}

const isInWindow = ({ x, y }: Point) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;

export function drawingProblems(scope: Element): readonly string[] {
  const shapes = [...scope.querySelectorAll<SVGGeometryElement>(`svg :is(${shapesDrawn})`)]
    .filter((shape) => isSeen(shape) && !shape.matches(grounds) && !shape.closest(inactive))
    .flatMap(shapeProblem);
  const rules = [...scope.querySelectorAll('*')]
    .filter((box) => isSeen(box) && !box.closest(`svg, ${inactive}`))
    .flatMap(ruleProblems);
  return [...shapes, ...rules];
}

const shapesDrawn = 'path, line, circle, ellipse, rect, polyline, polygon';

/** How many points have been compared on this page: a measurement that finds none proves nothing. */
let compared = 0;
export const pointsCompared = (): number => compared;

/** Colours can be asked for only within the window. */
function bringIntoWindow(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center' });
}

/** What stays in the window while the page scrolls is in front of a drawing, never behind it. */
const isInFront = (element: Element, drawing: Element) =>
  ['sticky', 'fixed'].includes(getComputedStyle(element).position) && !element.contains(drawing);

function shapeProblem(shape: SVGGeometryElement): readonly string[] {
  bringIntoWindow(shape.ownerSVGElement ?? shape);
  const matrix = shape.getScreenCTM();
  const { stroke, fill } = getComputedStyle(shape);
  if (!matrix || (stroke === 'none' && fill === 'none')) return [];
  const length = shape.getTotalLength();
  const points = Array.from({ length: 9 }, (_, step) =>
    shape.getPointAtLength((length * (step + 0.5)) / 9).matrixTransform(matrix),
  );
  let worst = Infinity;
  for (const { x, y } of points.filter((point) => isInWindow(point) && !clipperAt(shape, point.x, point.y))) {
    const ground = groundAt(
      x,
      y,
      (element) =>
        element === shape || isSameFigure(element, shape, [stroke, fill]) || isInFront(element, shape),
    );
    const drawn = [stroke, fill]
      .filter((colour) => colour !== 'none')
      .map((colour) => contrast(channels(colour), ground));
    worst = Math.min(worst, Math.max(...drawn));
    compared += 1;
  }
  if (worst >= least) return [];
  const drawing = shape.ownerSVGElement?.getAttribute('class') ?? nameOf(shape.ownerSVGElement ?? shape);
  return [
    `${drawing} (${shape.getAttribute('class') ?? shape.tagName}) is drawn with ${worst.toFixed(2)} : 1`,
  ];
}

/** What is drawn on one slide in one colour and touches is one figure: a mark on the line, and the tick or the rule that goes out from it. */
const isSameFigure = (element: Element, drawn: Element, colours: readonly string[]): boolean =>
  element instanceof SVGGeometryElement &&
  element.closest('.slide') === drawn.closest('.slide') &&
  colours.includes(getComputedStyle(element).fill);

/** Borders, those of `::before` and `::after` too. A hairline, thinner than an eighth of a rem, parts what stands apart anyway. */
function ruleProblems(box: Element): readonly string[] {
  const thickness = 0.125 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return [null, '::before', '::after'].flatMap((pseudo) => {
    const style = getComputedStyle(box, pseudo);
    if (pseudo !== null && style.content === 'none') return [];
    const drawn = (['Top', 'Bottom', 'Left', 'Right'] as const).filter(
      (side) =>
        style[`border${side}Style`] !== 'none' &&
        Number.parseFloat(style[`border${side}Width`]) > thickness - 0.01,
    );
    if (drawn.length === 0) return [];
    bringIntoWindow(box);
    const { left, top, right, bottom } = box.getBoundingClientRect();
    const outside = { x: (left + right) / 2, y: Math.max(top - 1, 0) };
    if (bottom <= top || !isInWindow(outside) || clipperAt(box, outside.x, outside.y)) return [];
    const ground = groundAt(
      outside.x,
      outside.y,
      (element) =>
        box.contains(element) ||
        isSameFigure(
          element,
          box,
          drawn.map((side) => style[`border${side}Color`]),
        ) ||
        isInFront(element, box),
    );
    return drawn
      .map((side) => contrast(channels(style[`border${side}Color`]), ground))
      .filter((ratio) => ratio < least)
      .map((ratio) => `a rule of ${nameOf(box)}${pseudo ?? ''} is drawn with ${ratio.toFixed(2)} : 1`);
  });
}
