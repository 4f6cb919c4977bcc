/** Says in HTML what Chromium would otherwise lose in the tags. Nothing that is shown changes. All of it runs in the page. */
import type { InPage } from './in-page';

/** What is to be printed of a page, in the page's own terms. */
export interface Parts {
  /** The selector of the slides: each begins a page, and is an element of its own in the tags. */
  readonly slides: string;
  /** The selector, within a slide, of what is printed on its page after it. Without one, slides alone are printed. */
  readonly after?: string;
  /** Data attributes for the root element, by which the style sheet knows what is printed. */
  readonly root: Readonly<Record<string, string>>;
}

/** Makes the page ready for print. */
export const readiness: InPage<Parts, void> = {
  run: makeReady,
  calls: [onOneSheet, elementsInPrint, describeList, nameDrawing, keepSpaces, isInline],
};

function makeReady({ slides, after, root }: Parts): void {
  Object.assign(document.documentElement.dataset, { ...root, keepSpaces: '' });
  for (const slide of document.querySelectorAll(slides)) {
    const rest = after === undefined ? null : slide.querySelector(after);
    const printed = rest ? onOneSheet(slide, rest) : slide;
    printed.setAttribute('role', 'article'); // becomes an element of its own, which tells where a slide begins
    printed.setAttribute('data-printed', '');
  }
  for (const paragraph of elementsInPrint('p:not([role])')) paragraph.setAttribute('role', 'paragraph'); // one laid out as a grid is none else
  for (const foreign of elementsInPrint('span[lang]:not([role])')) foreign.setAttribute('role', 'group'); // keeps the language
  for (const list of elementsInPrint('dl')) describeList(list);
  for (const cell of elementsInPrint('td:empty')) cell.textContent = '\u00A0'; // an empty cell is left out, and its row falls short
  for (const picture of elementsInPrint('[role="img"]:not(svg, img)')) nameDrawing(picture);
  for (const element of elementsInPrint('*')) keepSpaces(element);
}

/** A sheet of its own for a slide and what comes after it. */
function onOneSheet(slide: Element, rest: Element): Element {
  const sheet = document.createElement('div');
  slide.replaceWith(sheet);
  sheet.append(slide, rest);
  return sheet;
}

function elementsInPrint(selector: string): readonly Element[] {
  return [...document.querySelectorAll('[data-printed]')].flatMap((slide) => [
    ...slide.querySelectorAll(selector),
  ]);
}

/** A list of descriptions has no tag; as a list of items it keeps its pairs together. */
function describeList(list: Element): void {
  const entries = [...list.children];
  if (!entries.every((one) => one.tagName === 'DIV')) return;
  list.setAttribute('role', 'list');
  for (const one of entries) one.setAttribute('role', 'listitem');
}

/** Only a drawing itself becomes a figure, not a box around it. */
function nameDrawing(picture: Element): void {
  const [drawing] = picture.children;
  const name = picture.getAttribute('aria-label');
  if (picture.children.length !== 1 || drawing?.tagName !== 'svg' || name === null) return;
  drawing.removeAttribute('aria-hidden');
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', name);
  picture.removeAttribute('role');
  picture.removeAttribute('aria-label');
}

/** Between words that stand apart, in a grid or as blocks, the space is lost or starts a line: it goes to the end of the first. */
function keepSpaces(element: Element): void {
  const { firstChild } = element;
  if (firstChild instanceof Text && !isInline(element)) firstChild.data = firstChild.data.trimStart();
  const inGrid = /grid|flex/u.test(getComputedStyle(element).display);
  for (const node of Array.from(element.childNodes)) {
    const { previousSibling: before, nextSibling: after } = node;
    const isSpace = node.nodeType === Node.TEXT_NODE && node.textContent?.trim() === '';
    if (!isSpace || !(before instanceof HTMLElement)) continue;
    if (!inGrid && isInline(before) && isInline(after)) continue;
    before.append(' ');
    node.remove();
  }
}

function isInline(node: Node | null): boolean {
  return !(node instanceof Element) || getComputedStyle(node).display.startsWith('inline');
}
