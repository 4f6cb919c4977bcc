/** Says in HTML what Chromium would otherwise lose in the tags. Nothing that is shown changes. All of it runs in the page. */
import { drawingTogether, nameParts } from './drawn-together';
import type { InPage } from './in-page';
import { sayOneColumn, sayingOneColumn } from './one-column';
import { paintInOrder, paintingInOrder } from './paint-order';
import { keepWordsWhole, keepingWordsWhole } from './whole-words';
import { textReading, wordsIn } from './words-apart';

/** What is to be printed of a page, in the page's own terms. */
export interface Parts {
  /** The selector of the slides: each begins a page, and is an element of its own in the tags. */
  readonly slides: string;
  /** The selector, within a slide, of what is printed on its page after it. Without one, slides alone are printed. */
  readonly after?: string;
  /** Data attributes for the root element, by which the style sheet knows what is printed. */
  readonly root: Readonly<Record<string, string>>;
  /** Custom properties for the root element, by which the style sheet knows what no attribute tells: sizes. */
  readonly sizes?: Readonly<Record<string, string>>;
  /** Where true, the title runs along the head of each sheet, in the margin: it is no part of what is read. */
  readonly titled?: boolean;
}

/** What the name of a drawing begins with that is part of another one: the rest is the name of the whole. */
export const partOf = 'Part of: ';

/** Makes the page ready for print. */
export const readiness: InPage<Parts & { readonly partOf: string }, void> = {
  run: makeReady,
  calls: [
    titleSheets,
    onOneSheet,
    elementsInPrint,
    describeList,
    nameDrawing,
    keepSpaces,
    addSpace,
    beginsLine,
    inOneTag,
    spacesOnly,
    betweenBlocks,
    isInline,
    ...textReading,
    ...paintingInOrder,
    ...drawingTogether,
    ...sayingOneColumn,
    ...keepingWordsWhole,
  ],
};

function makeReady({
  slides,
  after,
  root,
  sizes = {},
  titled,
  partOf: part,
}: Parts & { readonly partOf: string }): void {
  Object.assign(document.documentElement.dataset, { ...root, keepSpaces: '' });
  for (const [name, size] of Object.entries(sizes)) document.documentElement.style.setProperty(name, size);
  if (titled) titleSheets();
  for (const slide of document.querySelectorAll(slides)) {
    const rest = after === undefined ? null : slide.querySelector(after);
    const printed = rest ? onOneSheet(slide, rest) : slide;
    printed.setAttribute('role', 'article'); // becomes an element of its own, which tells where a slide begins
    printed.setAttribute('data-printed', '');
  }
  for (const printed of document.querySelectorAll('[data-printed]')) sayOneColumn(printed);
  for (const paragraph of elementsInPrint('p:not([role])')) paragraph.setAttribute('role', 'paragraph'); // one laid out as a grid is none else
  for (const foreign of elementsInPrint('span[lang]:not([role])')) foreign.setAttribute('role', 'group'); // keeps the language
  for (const list of elementsInPrint('dl')) describeList(list);
  for (const cell of elementsInPrint('td:empty')) cell.textContent = '\u00A0'; // an empty cell is left out, and its row falls short
  for (const picture of elementsInPrint('[role="img"]:not(svg, img)')) nameDrawing(picture);
  for (const printed of document.querySelectorAll('[data-printed]')) nameParts(printed, part);
  for (const printed of document.querySelectorAll('[data-printed]')) {
    keepWordsWhole(printed);
    keepSpaces(printed);
    paintInOrder(printed);
  }
}

function titleSheets(): void {
  const title = document.title.replaceAll(/["\\]/gu, '\\$&');
  const { color, fontFamily } = getComputedStyle(document.documentElement);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@page { @top-left { content: "${title}"; font: 9.1pt ${fontFamily}; color: ${color} } }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
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

/**
 * Between words that stand apart, in a grid or as blocks, is no space or one that is lost: now each ends with one. None is left where it would begin a line.
 * What is to change is read before anything changes, so that the page is laid out once.
 */
function keepSpaces(root: Element): void {
  const words = wordsIn(root).filter(({ node }) => !node.parentElement?.closest('svg')); // a space would move what is centred
  const useless = spacesOnly(root).filter(betweenBlocks);
  words.forEach(({ node, apart, first, spaced }, index) => {
    const before = words[index - 1]?.node;
    if (before && inOneTag(before, node)) {
      if (spaced && first) before.data = `${before.data.trimEnd()} `;
      else if (apart && !spaced) addSpace(before);
    }
    if (beginsLine(node)) node.data = node.data.trimStart();
  });
  for (const node of useless) node.remove();
}

/** Puts a space after words, in a box without width: as a letter more it would widen columns. */
function addSpace(words: Text): void {
  const space = document.createElement('span');
  space.style.cssText = 'display: inline-block; inline-size: 0; white-space: pre';
  space.textContent = ' ';
  words.after(space);
}

/** A space there would be an indent. After a drawing in the line it is none. */
function beginsLine({ parentElement, previousSibling }: Text): boolean {
  if (previousSibling) return previousSibling instanceof HTMLBRElement || !isInline(previousSibling);
  return !isInline(parentElement);
}

/** True for words that one element of the tags will hold: what is of no meaning of its own, such as a span, has none. */
function inOneTag(one: Text, other: Text): boolean {
  const tagOf = ({ parentElement }: Text) =>
    parentElement?.closest(
      'p, li, h1, h2, h3, h4, h5, h6, td, th, caption, figcaption, blockquote, [role="paragraph"], [role="listitem"]',
    );
  return tagOf(one) === tagOf(other);
}

function spacesOnly(root: Element): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && /^[ \t\r\n\f]+$/u.test(node.data)) found.push(node);
  return found;
}

/** A space there would be a line of its own. */
function betweenBlocks({ parentElement, previousSibling, nextSibling }: Text): boolean {
  if (!parentElement) return false;
  const inGrid = /grid|flex/u.test(getComputedStyle(parentElement).display);
  return inGrid || ![previousSibling, nextSibling].every(isInline);
}

function isInline(node: Node | null): boolean {
  return !(node instanceof Element) || getComputedStyle(node).display.startsWith('inline');
}
