/** What the page shows, slide by slide, as the browser has it: the measure that the file is held against. The functions run in the page. */
import type { InPage } from './in-page';
import { textReading, wordsIn } from './words-apart';

/** A link as shown. `href` is as written; nothing where the author wrote none. */
export interface ShownLink {
  readonly name: string;
  readonly href: string | null;
}

/** A heading as shown. */
export interface ShownHeading {
  readonly level: number;
  readonly text: string;
}

/** Words in another language than the document's. */
export interface ShownLanguage {
  readonly language: string;
  readonly text: string;
}

/** One slide, with its notes where the notes are shown. */
export interface ShownSlide {
  readonly id: string;
  readonly title: string;
  /** Every word shown, in the order of the document. */
  readonly text: string;
  readonly headings: readonly ShownHeading[];
  readonly links: readonly ShownLink[];
  /** The text alternatives of what is drawn; empty where it has none and is not marked as decoration. */
  readonly pictures: readonly string[];
  readonly languages: readonly ShownLanguage[];
}

/** The whole document. */
export interface Inventory {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly slides: readonly ShownSlide[];
  /** Style sheets, fonts and pictures that did not arrive. */
  readonly failures: readonly string[];
}

/** Takes the inventory. */
export const inventory: InPage<string, Inventory> = {
  run: takeInventory,
  calls: [
    oneLine,
    isShown,
    isDecoration,
    ...textReading,
    textOf,
    shownIn,
    labelOf,
    pictureName,
    linkName,
    picturesIn,
    headingsIn,
    fetchedFamilies,
    fontFaces,
    nameOf,
    readSlide,
  ],
};

function takeInventory(partOf: string): Inventory {
  const fetched = fetchedFamilies();
  const fonts = [...document.fonts]
    .filter(({ status, family }) => status === 'error' && fetched.has(nameOf(family)))
    .map(({ family }) => family);
  const broken = [...document.images]
    .filter((image) => image.complete && image.naturalWidth === 0)
    .map(({ src }) => src);
  return {
    title: document.title,
    description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
    language: document.documentElement.lang,
    slides: [...document.querySelectorAll('[data-printed]')].map((slide) => readSlide(slide, partOf)),
    failures: [...fonts, ...broken],
  };
}

/** Families that come as files. One that only names a font of the machine may well be missing: another takes its place. */
function fetchedFamilies(): ReadonlySet<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => fontFaces(sheet.cssRules));
  return new Set(
    rules
      .filter(({ style }) => style.getPropertyValue('src').includes('url('))
      .map(({ style }) => nameOf(style.getPropertyValue('font-family'))),
  );
}

/** Also those in a layer or under a condition. */
function fontFaces(rules: CSSRuleList): readonly CSSFontFaceRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule) return [rule];
    return rule instanceof CSSGroupingRule ? fontFaces(rule.cssRules) : [];
  });
}

function nameOf(family: string): string {
  return family.replaceAll(/["']/gu, '');
}

function readSlide(root: Element, partOf: string): ShownSlide {
  const slide = root.id === '' ? root.firstElementChild : root; // on a sheet it comes first
  return {
    id: slide?.id ?? '',
    title: oneLine(slide?.querySelector('h1, h2')?.textContent ?? ''),
    text: textOf(root),
    headings: headingsIn(root),
    links: shownIn(root, 'a').map((link) => ({ name: linkName(link), href: link.getAttribute('href') })),
    pictures: picturesIn(root).filter((name) => !name.startsWith(partOf)),
    languages: shownIn(root, '[lang]').map((one) => ({
      language: one.getAttribute('lang') ?? '',
      text: textOf(one),
    })),
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Laid out at all. What is clipped, transparent or covered counts: a person is meant to have it. */
function isShown(element: Element): boolean {
  return element.checkVisibility();
}

function isDecoration(element: Element): boolean {
  return element.closest('[aria-hidden="true"], [role="presentation"], [role="none"]') !== null;
}

function shownIn(root: Element, selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)].filter(isShown);
}

/** Every word, with a space between those that stand apart. */
function textOf(root: Element): string {
  return oneLine(wordsIn(root).reduce((text, { node, apart }) => text + (apart ? ' ' : '') + node.data, ''));
}

function labelOf(element: Element): string | null {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
  const texts = ids.map((id) => document.getElementById(id)?.textContent ?? '');
  return texts.length > 0 ? texts.join(' ') : element.getAttribute('aria-label');
}

function pictureName(element: Element): string {
  const title = element.querySelector(':scope > title')?.textContent;
  return oneLine(labelOf(element) ?? element.getAttribute('alt') ?? title ?? '');
}

function linkName(link: Element): string {
  const pictures = shownIn(link, 'img, svg, [role="img"]').filter((one) => !isDecoration(one));
  return oneLine(labelOf(link) ?? [textOf(link), ...pictures.map(pictureName)].join(' '));
}

function picturesIn(root: Element): readonly string[] {
  return shownIn(root, 'img, svg, canvas, video, object, [role="img"]')
    .filter((one) => !one.parentElement?.closest('svg, [role="img"]'))
    .filter((one) => !isDecoration(one) && one.getAttribute('alt') !== '')
    .map(pictureName);
}

function headingsIn(root: Element): readonly ShownHeading[] {
  return shownIn(root, 'h1, h2, h3, h4, h5, h6, [role="heading"]').map((one) => ({
    level: Number(one.getAttribute('aria-level') ?? one.tagName.slice(1)),
    text: textOf(one),
  }));
}
