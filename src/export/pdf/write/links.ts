/** What leads somewhere: the links on the pages, and the bookmarks. */
import { PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { union } from '../file/geometry';
import { itemsAt, numbersAt, resolved } from '../file/objects';
import type { Page } from '../file/read';
import type { Box, Element } from '../file/structure';
import type { Target } from '../mend/describe';
import { pageRef, refOf, setInCatalog, text } from './draft';
import type { Draft } from './draft';

/** Writes names and targets of the links. */
export function writeLinks(draft: Draft): void {
  const { context, pages, description } = draft;
  for (const { annotation, name, target } of description.links) {
    const page = pages[annotation.page];
    const dictionary = page?.annotations[annotation.index];
    if (!page || !dictionary) continue;
    dictionary.delete(PDFName.of('Dest'));
    dictionary.set(PDFName.of('Contents'), text(name));
    dictionary.set(PDFName.of('A'), action(draft, target));
    if (annotation.lines) joinLines(draft, page, dictionary, annotation.lines);
  }
  for (const { ref, annotations } of pages) {
    const page = context.lookup(ref, PDFDict);
    if (annotations.length > 0) page.set(PDFName.of('Tabs'), PDFName.of('S'));
  }
}

/** One annotation over several lines: a rectangle around all of them, and in it the corners of each. ISO 32000-2, 12.5.6.5. */
function joinLines({ context }: Draft, page: Page, first: PDFDict, others: readonly number[]): void {
  const joined = others.flatMap((index) => page.annotations[index] ?? []);
  const lines = [first, ...joined].flatMap((one) => rectangleOf(one) ?? []);
  const around = union(lines);
  if (!around) return;
  first.set(PDFName.of('Rect'), context.obj([around.left, around.bottom, around.right, around.top]));
  first.set(PDFName.of('QuadPoints'), context.obj(lines.flatMap(cornersInOrder)));
  const node = context.lookup(page.ref, PDFDict);
  const kept = itemsAt(node, 'Annots').filter(
    (item) => !joined.some((one) => resolved(context, item) === one),
  );
  node.set(PDFName.of('Annots'), context.obj(kept));
}

function rectangleOf(annotation: PDFDict): Box | undefined {
  const [left, bottom, right, top] = numbersAt(annotation, 'Rect');
  if (left === undefined || bottom === undefined || right === undefined || top === undefined)
    return undefined;
  return { left, bottom, right, top };
}

/** Upper left, upper right, lower left, lower right: the standard says otherwise, but this is what readers draw and write. */
const cornersInOrder = ({ left, bottom, right, top }: Box) => [
  left,
  top,
  right,
  top,
  left,
  bottom,
  right,
  bottom,
];

function action(draft: Draft, target: Target): PDFDict {
  if ('address' in target) return draft.context.obj({ S: 'URI', URI: ascii(new URL(target.address).href) });
  const { page = 0, section = draft.root } = draft.description.bookmarks[target.slide] ?? {};
  return goTo(draft, page, section);
}

/** An address may hold parentheses. */
const ascii = (value: string) => PDFHexString.of(Buffer.from(value, 'latin1').toString('hex'));

/** PDF/UA-2 wants destinations in the tags; the place on the page stays for readers that know only that. */
function goTo(draft: Draft, page: number, section: Element): PDFDict {
  return draft.context.obj({
    S: 'GoTo',
    D: [pageRef(draft, page), 'Fit'],
    ...(draft.edition.part === 2 && { SD: [refOf(draft, section), 'Fit'] }),
  });
}

/** Writes the bookmarks. */
export function writeBookmarks(draft: Draft): void {
  const { context, description } = draft;
  const outline = context.nextRef();
  const items = description.bookmarks.map(() => context.nextRef());
  const at = (index: number, key: string) => (items[index] ? { [key]: items[index] } : {});
  description.bookmarks.forEach(({ title, page, section }, index) => {
    const item = {
      Title: text(title),
      Parent: outline,
      A: goTo(draft, page, section),
      ...at(index - 1, 'Prev'),
      ...at(index + 1, 'Next'),
    };
    context.assign(items[index] ?? outline, context.obj(item));
  });
  const ends = { ...at(0, 'First'), ...at(items.length - 1, 'Last') };
  context.assign(outline, context.obj({ Type: 'Outlines', Count: items.length, ...ends }));
  setInCatalog(draft, 'Outlines', outline);
}
