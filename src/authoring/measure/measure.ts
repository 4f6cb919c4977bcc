/** Measures a slide as it is laid out: every line of text, every drawn stroke, every box that could cut something off. */
import type { Locator } from '@playwright/test';

/**
 * What is cut off or overlaps on a slide, each as a sentence; an empty list when all fits.
 *
 * A stroke is measured along its path, as thick as it is. The coast of the map is a ground that places and words may stand on, and nothing else may.
 */
export const misfits = (slide: Locator): Promise<readonly string[]> => slide.evaluate(misfitsOf);

/** The same, where the slide is: nothing outside it is used, so it can be sent there. */
export function misfitsOf(section: Element): readonly string[] {
  const tolerance = 1.5;
  const found: string[] = [];

  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  interface Line extends Box {
    readonly words: string;
    readonly block: Element;
    readonly element: Element;
  }

  const words = (text: string) => `“${text.trim().replaceAll(/\s+/gu, ' ').slice(0, 40)}”`;
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('.visually-hidden');
  const blockOf = (element: Element): Element => {
    let block = element;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement)
      block = block.parentElement;
    return block;
  };

  const lines: Line[] = [];
  const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!element || (text.textContent ?? '').trim() === '' || !isShown(element) || element.closest('svg'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      // A line's box reaches above and below its letters; that much of it may meet another.
      const inset = rect.height * 0.18;
      lines.push({
        left: rect.left,
        right: rect.right,
        top: rect.top + inset,
        bottom: rect.bottom - inset,
        words: words(text.textContent ?? ''),
        block: blockOf(element),
        element,
      });
    }
  }

  const outside = (box: Box, frame: Box) =>
    box.left < frame.left - tolerance ||
    box.right > frame.right + tolerance ||
    box.top < frame.top - tolerance ||
    box.bottom > frame.bottom + tolerance;
  const meet = (one: Box, other: Box) =>
    one.left < other.right - tolerance &&
    other.left < one.right - tolerance &&
    one.top < other.bottom - tolerance &&
    other.top < one.bottom - tolerance;

  const view: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const own = section.getBoundingClientRect();
  const toolbar = document.querySelector('nav.toolbar')?.getBoundingClientRect();
  const inStrip = (element: Element) => element.closest('.citation') !== null;

  for (const line of lines) {
    if (outside(line, view)) found.push(`${line.words} reaches out of the window`);
    if (!inStrip(line.element) && outside(line, own)) found.push(`${line.words} reaches out of its slide`);
    if (toolbar && meet(line, toolbar)) found.push(`${line.words} lies under the toolbar`);
    for (let box = line.element; section.contains(box); box = box.parentElement ?? document.body) {
      const { overflowX, overflowY, position } = getComputedStyle(box);
      if (position === 'fixed') break; // what is fixed is cut off by the window alone
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      if (outside(line, box.getBoundingClientRect()))
        found.push(`${line.words} is cut off by its ${box.className || box.tagName}`);
    }
  }

  for (const box of [section, ...section.querySelectorAll<HTMLElement>('*')]) {
    if (!(box instanceof HTMLElement) || !isShown(box) || getComputedStyle(box).overflow === 'visible')
      continue;
    if (box.scrollWidth > box.clientWidth + tolerance)
      found.push(`${box.className} is ${box.scrollWidth - box.clientWidth} px too wide`);
    if (box.scrollHeight > box.clientHeight + tolerance)
      found.push(`${box.className} is ${box.scrollHeight - box.clientHeight} px too high`);
  }

  // Words that a slide has scrolled out of sight overlap nothing.
  const seen = lines
    .map((line) => (inStrip(line.element) ? line : { ...line, bottom: Math.min(line.bottom, own.bottom) }))
    .filter((line) => line.bottom - line.top > tolerance);

  for (const [index, one] of seen.entries())
    for (const other of seen.slice(index + 1))
      if (
        one.block !== other.block &&
        !one.block.contains(other.block) &&
        !other.block.contains(one.block) &&
        meet(one, other)
      )
        found.push(`${one.words} overlaps ${other.words}`);

  const shapes = [
    ...section.querySelectorAll<SVGGeometryElement>(
      'svg :is(path, line, circle, ellipse, rect, polyline, polygon)',
    ),
  ];
  for (const shape of shapes.filter(isShown)) {
    const matrix = shape.getScreenCTM();
    const { stroke, fill, strokeWidth, vectorEffect } = getComputedStyle(shape);
    if (!matrix || (stroke === 'none' && fill === 'none')) continue;
    const name = `${shape.closest('svg')?.getAttribute('class') ?? 'a drawing'} (${shape.getAttribute('class') ?? shape.tagName})`;
    const scale = vectorEffect === 'non-scaling-stroke' ? 1 : Math.sqrt(Math.abs(matrix.a * matrix.d));
    const half = stroke === 'none' ? 0 : (Number.parseFloat(strokeWidth) * scale) / 2;
    const length = shape.getTotalLength();
    const path = Array.from({ length: 65 }, (_, step) =>
      shape.getPointAtLength((length * step) / 64).matrixTransform(matrix),
    );
    // A stroke is thick across its way, not along it: its end may touch the word it leads to.
    const points = path.map(({ x, y }, step) => {
      const [before, after] = [path[step - 1] ?? { x, y }, path[step + 1] ?? { x, y }];
      const [along, down] = [Math.abs(after.x - before.x), Math.abs(after.y - before.y)];
      const way = Math.hypot(along, down) || 1;
      return { x, y, aside: (half * down) / way, upright: (half * along) / way };
    });
    const isGround = shape.classList.contains('land-shape');
    if (!isGround && points.some(({ x, y }) => outside({ left: x, right: x, top: y, bottom: y }, view)))
      found.push(`${name} reaches out of the window`);
    if (!isGround && toolbar && points.some(({ x, y }) => x > toolbar.left && y > toolbar.top))
      found.push(`${name} lies under the toolbar`);
    const crossed = isGround
      ? undefined
      : seen.find((line) =>
          points.some(
            ({ x, y, aside, upright }) =>
              x > line.left + 1 - aside &&
              x < line.right - 1 + aside &&
              y > line.top + 1 - upright &&
              y < line.bottom - 1 + upright,
          ),
        );
    if (crossed) found.push(`${name} runs through ${crossed.words}`);
  }

  for (const image of section.querySelectorAll('img, svg[role="img"], [role="img"] > svg')) {
    if (!isShown(image)) continue;
    const box = image.getBoundingClientRect();
    if (box.width < 1 || box.height < 1)
      found.push(`${image.getAttribute('class') ?? image.tagName} has no size`);
    else if (outside(box, view))
      found.push(`${image.getAttribute('class') ?? image.tagName} reaches out of the window`);
  }
  return [...new Set(found)];
}

/** The nodes of a slide that lie on no path of its line, each as a sentence; an empty list when all do. */
export const strays = (slide: Locator): Promise<readonly string[]> => slide.evaluate(straysOf);

/** The same, where the slide is. */
export function straysOf(section: Element): readonly string[] {
  const onScreen = (shape: SVGGeometryElement, along: readonly number[]) => {
    const matrix = shape.getScreenCTM();
    if (!matrix || !shape.checkVisibility()) return []; // what waits for its step is laid out already
    const length = shape.getTotalLength();
    return along.map((part) => shape.getPointAtLength(length * part).matrixTransform(matrix));
  };
  const middle = (circle: SVGGeometryElement) => {
    const [left, right] = onScreen(circle, [0, 0.5]);
    return left && right ? { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 } : undefined;
  };
  const everywhere = Array.from({ length: 2001 }, (_, step) => step / 2000);
  const line = [...section.querySelectorAll<SVGGeometryElement>('.line path')].flatMap((path) =>
    onScreen(path, everywhere),
  );
  return [...section.querySelectorAll<SVGGeometryElement>('.node circle')].flatMap((circle) => {
    const node = middle(circle);
    if (!node) return [];
    const away = Math.min(...line.map(({ x, y }) => Math.hypot(x - node.x, y - node.y)));
    return away <= 2
      ? []
      : [`a node at ${Math.round(node.x)}, ${Math.round(node.y)} lies ${Math.round(away)} px off its line`];
  });
}

/** Where the line of a slide lies and how heavy it is. */
export interface LinePlace {
  readonly middle: number;
  readonly left: number;
  readonly right: number;
  readonly weight: string;
}

/** Every piece of a slide's line, where the slide is. */
export function lineOf(section: Element): readonly LinePlace[] {
  return [...section.querySelectorAll('.line')].map((drawing) => {
    const { top, height, left, right } = drawing.getBoundingClientRect();
    return { middle: top + height / 2, left, right, weight: getComputedStyle(drawing).strokeWidth };
  });
}

/** The size of every text on a slide in CSS pixels, with its words and the part of the slide it stands in. */
export function textSizes(
  slide: Locator,
): Promise<readonly { readonly words: string; readonly size: number; readonly body: boolean }[]> {
  return slide.evaluate((section) => {
    const sizes: { words: string; size: number; body: boolean }[] = [];
    const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      const words = (text.textContent ?? '').trim();
      if (!element || words === '' || !element.checkVisibility() || element.closest('.visually-hidden'))
        continue;
      sizes.push({
        words,
        size: Number.parseFloat(getComputedStyle(element).fontSize),
        // What stands around the body: the kicker, captions, table heads, the citation.
        body: element.closest('.kicker, .heading, figcaption, caption, th, .citation') === null,
      });
    }
    return sizes;
  });
}
