/** What is cut off or overlaps on a slide: every line of text, every drawn stroke, every box that could cut something off. */
import { doMeet, isOutside, tolerance } from './box';
import type { Box } from './box';
import { drawingMisfits, pictureMisfits } from './drawings';
import { isShown, linesOf } from './lines';
import type { Line } from './lines';
import type { Misfit, Surroundings } from './misfit';

/**
 * Everything that does not fit.
 *
 * @param sheet True where the slide is on paper: it has no window around it then, and no toolbar.
 */
export function misfitsOf(section: Element, sheet = false): readonly Misfit[] {
  const own = section.getBoundingClientRect();
  const toolbar = sheet ? undefined : document.querySelector('nav.toolbar')?.getBoundingClientRect();
  const window: Box = sheet ? own : { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const around: Surroundings = { section, own, window, ...(toolbar && { toolbar }) };
  const lines = linesOf(section);
  const seen = seenOf(lines, own);
  const found = [
    ...lines.flatMap((line) => [...lost(line, around), ...cutOff(line, section)]),
    ...tooLarge(section),
    ...overlapping(seen),
    ...drawingMisfits(around, seen),
    ...pictureMisfits(around),
  ];
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

const inStrip = (element: Element) => element.closest('.citation') !== null;

/** Words that a slide has scrolled out of sight overlap nothing. */
const seenOf = (lines: readonly Line[], own: Box): readonly Line[] =>
  lines
    .map((line) => (inStrip(line.element) ? line : { ...line, bottom: Math.min(line.bottom, own.bottom) }))
    .filter((line) => line.bottom - line.top > tolerance);

function lost(line: Line, { own, window, toolbar }: Surroundings): readonly Misfit[] {
  const { words } = line;
  return [
    ...(isOutside(line, window) ? [{ kind: 'out of the window', words } as const] : []),
    ...(!inStrip(line.element) && isOutside(line, own) ? [{ kind: 'out of its slide', words } as const] : []),
    ...(toolbar && doMeet(line, toolbar) ? [{ kind: 'under the toolbar', words } as const] : []),
  ];
}

/** What a box around the line cuts off. What is fixed is cut off by the window alone. */
function cutOff(line: Line, section: Element): readonly Misfit[] {
  const found: Misfit[] = [];
  for (let box = line.element; section.contains(box); box = box.parentElement ?? document.body) {
    const { overflowX, overflowY, position } = getComputedStyle(box);
    if (position === 'fixed') break;
    const cuts = overflowX !== 'visible' || overflowY !== 'visible';
    if (cuts && isOutside(line, box.getBoundingClientRect()))
      found.push({ kind: 'cut off', words: line.words, box: nameOf(box) });
  }
  return found;
}

const nameOf = (box: Element) => box.getAttribute('class') ?? box.tagName;

function tooLarge(section: Element): readonly Misfit[] {
  return [section, ...section.querySelectorAll('*')].flatMap((box) => {
    if (!(box instanceof HTMLElement) || !isShown(box) || getComputedStyle(box).overflow === 'visible')
      return [];
    const over = { wide: box.scrollWidth - box.clientWidth, high: box.scrollHeight - box.clientHeight };
    return (['wide', 'high'] as const)
      .filter((way) => over[way] > tolerance)
      .map((way): Misfit => ({ kind: `too ${way}`, box: nameOf(box), pixels: over[way] }));
  });
}

function overlapping(seen: readonly Line[]): readonly Misfit[] {
  const apart = (one: Element, other: Element) => !one.contains(other) && !other.contains(one);
  return seen.flatMap((one, index) =>
    seen
      .slice(index + 1)
      .filter((other) => apart(one.block, other.block) && doMeet(one, other))
      .map((other): Misfit => ({ kind: 'overlaps', words: one.words, other: other.words })),
  );
}
