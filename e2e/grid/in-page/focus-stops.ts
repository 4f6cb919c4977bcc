/** Where Tab leads, and how the focus shows there. WCAG 2.1.2, 2.4.3, 2.4.7, 2.4.12, 2.4.13. */
import { channels, contrast } from './colour';
import { clipperAt } from './clip';
import { groundAt } from './ground';
import { isSeen, nameOf } from './seen';

const reachable = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';

/** What Tab is to reach within an element, in the order of the document. */
export function stopsIn(scope: Element): readonly Element[] {
  return [...scope.querySelectorAll('*')].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('[inert]') &&
      ((element.matches(reachable) && element.tabIndex >= 0 && isOneOfItsGroup(element)) ||
        isScroller(element)),
  );
}

/** Of radio buttons Tab reaches the one that is chosen. */
function isOneOfItsGroup(element: Element): boolean {
  return !(element instanceof HTMLInputElement && element.type === 'radio') || element.checked;
}

/** What scrolls and holds nothing to focus is focused itself: https://developer.chrome.com/blog/keyboard-focusable-scrollers. */
function isScroller(element: HTMLElement): boolean {
  const { overflowY, overflowX } = getComputedStyle(element);
  const scrolls =
    (['auto', 'scroll'].includes(overflowY) && element.scrollHeight > element.clientHeight) ||
    (['auto', 'scroll'].includes(overflowX) && element.scrollWidth > element.clientWidth);
  return (
    scrolls &&
    ![...element.querySelectorAll<HTMLElement>(reachable)].some(
      (inner) => inner.tabIndex >= 0 && isSeen(inner),
    )
  );
}

interface Stop {
  readonly element: Element;
  readonly problems: readonly string[];
}

let reached: Stop[] = [];

/** Measured when the key comes up: what the focus scrolls into view is in view by then. */
addEventListener('keyup', (event) => event.key === 'Tab' && note(), true);

function note(): void {
  const element = document.activeElement ?? document.body;
  reached.push({ element, problems: stopProblems(element) });
}

let expected: readonly Element[] = [];
let orderSeen: readonly string[] = [];

/** Puts the focus on the first stop and says how many more there are. */
export function startAt(scope: Element): number {
  expected = stopsIn(scope);
  orderSeen = expected.flatMap((element, index) => backwards(expected[index - 1], element)); // before anything is scrolled
  reached = [];
  const [first] = expected;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (first instanceof HTMLElement) first.focus();
  note();
  return expected.length - 1;
}

/** What was wrong on the way since. */
export function wayProblems(): readonly string[] {
  const order = expected.flatMap((element, index) => {
    const other = reached[index]?.element;
    return other === element
      ? []
      : [`stop ${index + 1} is ${other ? nameOf(other) : 'nothing'}, and in the document ${nameOf(element)}`];
  });
  return [...order.slice(0, 1), ...orderSeen, ...reached.flatMap(({ problems }) => problems)];
}

/** In one part of the page the next stop is neither above the last one nor, beside it, to its left. */
function backwards(last: Element | undefined, next: Element): readonly string[] {
  if (!last || partOf(last) !== partOf(next) || isOpenedBy(last, next)) return [];
  const [from, to] = [last.getBoundingClientRect(), next.getBoundingClientRect()];
  const isAbove = to.bottom <= from.top + 1 && to.left < from.right - 1;
  const isBeside = to.top < from.bottom - 1 && from.top < to.bottom - 1;
  return isAbove || (isBeside && to.right <= from.left + 1)
    ? [`${nameOf(next)} stands before ${nameOf(last)} and is reached after it`]
    : [];
}

/** What a control opens follows it, wherever there is room for it. */
const isOpenedBy = (control: Element, panel: Element) =>
  control.tagName === 'SUMMARY' && control.parentElement?.contains(panel);

const partOf = (element: Element) =>
  element.closest('.slide, .heading, .citation, .toolbar, nav, header, section, dialog');

function stopProblems(element: Element): readonly string[] {
  if (element === document.body) return ['the focus is on nothing'];
  return [...sightProblems(element), ...ringProblems(element)].map(
    (problem) => `${nameOf(element)} ${problem}`,
  );
}

/** A link over several lines has a box for each. */
const boxesOf = (element: Element) =>
  [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);

function sightProblems(element: Element): readonly string[] {
  if (!isSeen(element)) return ['cannot be seen'];
  const box = boxesOf(element)[0];
  if (!box) return ['has no size'];
  if (box.height > roomOf(element)) return []; // it cannot be seen whole
  const points = [
    [box.left + box.width / 2, box.top + box.height / 2],
    [box.left + 3, box.top + 3],
    [box.right - 3, box.bottom - 3],
  ] as const;
  for (const [x, y] of points) {
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return ['is out of the window'];
    const at = document.elementFromPoint(x, y);
    const related =
      !at || element.contains(at) || at.contains(element) || at.closest('label')?.contains(element);
    if (!related) return [`is covered by ${nameOf(at)}`];
  }
  return [];
}

/** How high a thing may be to be seen whole. */
function roomOf(element: Element): number {
  const scroller = element.parentElement?.closest('.slide, dialog');
  return Math.min(innerHeight, scroller?.clientHeight ?? innerHeight);
}

function ringProblems(element: Element): readonly string[] {
  const style = getComputedStyle(element);
  const width = Number.parseFloat(style.outlineWidth);
  if (style.outlineStyle === 'none' || width < 2) return ['has no ring of two pixels'];
  const away = Number.parseFloat(style.outlineOffset) + width / 2;
  const ring = channels(style.outlineColor);
  const found = new Set<string>();
  for (const box of boxesOf(element))
    for (const [x, y, side] of around(box, away)) {
      const cannotBeWhole = box.height + 4 * away > roomOf(element);
      if (cannotBeWhole && (side === 'above' || side === 'below' || y < 0 || y > innerHeight)) continue;
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight)
        found.add(`has its ring cut off by the window, ${side}`);
      const clipper = clipperAt(element, x, y);
      if (clipper) found.add(`has its ring cut off by ${nameOf(clipper)}, ${side}`);
      const ratio = contrast(
        ring,
        groundAt(x, y, (one) => one !== element && element.contains(one)),
      );
      if (ratio < 3) found.add(`has a ring of ${ratio.toFixed(2)} : 1, ${side}`);
    }
  return [...found];
}

function around({ left, top, right, bottom, width, height }: DOMRect, away: number) {
  return [0.1, 0.5, 0.9].flatMap(
    (share) =>
      [
        [left + share * width, top - away, 'above'],
        [left + share * width, bottom + away, 'below'],
        [left - away, top + share * height, 'left'],
        [right + away, top + share * height, 'right'],
      ] as const,
  );
}
