/** Fourth step: what the file says of itself and of its parts. Bookmarks, page labels, the names and targets of links, the boxes of figures. */
import type { Inventory, ShownLink } from '../print/inventory';
import { union } from '../file/geometry';
import type { Mark } from '../file/painting';
import { annotationsIn, mapElements } from './retag';
import { contentIn, elementsIn, isElement, keyOf } from '../file/structure';
import type { Annotation, Element } from '../file/structure';

/** Where a link leads: out, or to a slide by its number, counted from nought. */
export type Target = { readonly address: string } | { readonly slide: number };

/** A link annotation with its spoken name. */
export interface DescribedLink {
  readonly annotation: Annotation;
  readonly name: string;
  readonly target: Target;
}

/** A slide's beginning. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly section: Element;
}

/** What is said of a file. */
export interface Description {
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly bookmarks: readonly Bookmark[];
  /** One label a page: the slide's number, and which sheet of it where it takes more than one. */
  readonly labels: readonly string[];
  readonly links: readonly DescribedLink[];
}

/** The slides' elements, in order. */
export const sectionsIn = (root: Element): readonly Element[] =>
  root.kids.filter((kid) => isElement(kid, 'Sect'));

/** The description of a file from what the page showed. Tags and page agree: that has been compared. */
export function describe(root: Element, inventory: Inventory, pageCount: number): Description {
  const sections = sectionsIn(root);
  const bookmarks = sections.map((section, index) => ({
    title: inventory.slides[index]?.title ?? '',
    page: firstPageOf(section),
    section,
  }));
  return {
    title: inventory.title,
    summary: inventory.description,
    language: inventory.language,
    bookmarks,
    labels: labelsOf(bookmarks, pageCount),
    links: sections.flatMap((section, index) =>
      linksOf(section, inventory.slides[index]?.links ?? [], inventory),
    ),
  };
}

/** Where a link leads, if it leads anywhere a file can follow. */
export function targetOf({ href }: ShownLink, inventory: Inventory): Target | undefined {
  if (href === null) return undefined;
  if (/^(?:https?:|mailto:)/u.test(href)) return { address: href };
  const slide = inventory.slides.findIndex(({ id }) => href === `#${id}`);
  return slide < 0 ? undefined : { slide };
}

/** Figures with the box of what they draw. */
export function withBoxes(root: Element, marks: readonly Mark[]): Element {
  return mapElements(root, (element) => {
    if (element.type !== 'Figure') return element;
    const keys = new Set(contentIn(element).map(keyOf));
    const boxes = marks.flatMap(({ owner, box }) =>
      owner !== undefined && box && keys.has(owner) ? [box] : [],
    );
    const box = union(boxes);
    return box ? { ...element, box } : element;
  });
}

/** Sections with their slides' titles, which a reader's list of tags shows. */
export function withTitles(root: Element, inventory: Inventory): Element {
  const titles = new Map(sectionsIn(root).map((section, index) => [section, inventory.slides[index]?.title]));
  return {
    ...root,
    kids: root.kids.map((kid) => {
      const title = isElement(kid) ? titles.get(kid) : undefined;
      return isElement(kid) && title !== undefined ? { ...kid, title } : kid;
    }),
  };
}

function firstPageOf(section: Element): number {
  return Math.min(...contentIn(section).map(({ page }) => page));
}

function labelsOf(bookmarks: readonly Bookmark[], pageCount: number): readonly string[] {
  return Array.from({ length: pageCount }, (_, page) => {
    const slide = bookmarks.findLastIndex((one) => one.page <= page);
    const sheet = page - (bookmarks[slide]?.page ?? 0);
    return sheet === 0 ? `${slide + 1}` : `${slide + 1}.${sheet + 1}`;
  });
}

function linksOf(
  section: Element,
  shown: readonly ShownLink[],
  inventory: Inventory,
): readonly DescribedLink[] {
  return elementsIn(section)
    .filter(({ type }) => type === 'Link')
    .flatMap((link, index) => {
      const { name = '' } = shown[index] ?? {};
      const target = shown[index] && targetOf(shown[index], inventory);
      return target ? annotationsIn(link).map((annotation) => ({ annotation, name, target })) : [];
    });
}
