/** What leads somewhere: links and bookmarks. */
import { PDFDict, PDFRef } from '@cantoo/pdf-lib';
import { dictionaryAt, itemsAt, nameAt, numberAt, resolved, textAt } from '../file/objects';
import { elementsIn, within } from '../file/structure';
import type { Element } from '../file/structure';
import { unless } from './condition';
import type { Condition, File } from './condition';
import { elementObjects, parentsOf, tagsOf } from './tag-objects';

export const ofLinks: readonly Condition[] = [
  {
    clause: 'annotations',
    asks: 'annotations are links',
    failing: ({ pages }) =>
      pages.flatMap(({ annotations }) =>
        annotations
          .filter((one) => nameAt(one, 'Subtype') !== 'Link')
          .map((one) => `one is ${nameAt(one, 'Subtype') ?? 'none'}`),
      ),
  },
  { clause: 'links', asks: 'every link stands in a Link element and has a name', failing: linkFailures },
  {
    clause: 'links in one piece',
    asks: 'a link is one annotation on its page',
    failing: ({ elements }) => elements.filter(isInPieces).map(() => 'one is several'),
  },
  { clause: 'targets', asks: 'every link and bookmark leads somewhere', failing: targetFailures },
  {
    clause: 'tab order',
    asks: 'pages with links are walked through in the order of the tags',
    failing: ({ file, pages }) =>
      pages
        .filter(
          (page) =>
            page.annotations.length > 0 && nameAt(file.context.lookup(page.ref, PDFDict), 'Tabs') !== 'S',
        )
        .map(() => 'one is not'),
  },
  { clause: 'bookmarks', asks: 'every slide has a bookmark', failing: bookmarkFailures },
];

function isInPieces(element: Element): boolean {
  if (element.type !== 'Link') return false;
  const pages = [...within(element)].flatMap((one) => (one.kind === 'annotation' ? [one.page] : []));
  return new Set(pages).size < pages.length;
}

function linkFailures(file: File): readonly string[] {
  const parents = parentsOf(file);
  const inLinks = new Set(
    file.elements
      .filter(({ type }) => type === 'Link')
      .flatMap((link) =>
        [...within(link)].flatMap((one) => (one.kind === 'annotation' ? [`${one.page} ${one.index}`] : [])),
      ),
  );
  return file.pages.flatMap(({ annotations }, page) =>
    annotations.flatMap((annotation, index) => {
      const parent = parents.get(numberAt(annotation, 'StructParent') ?? -1);
      return [
        ...unless(Boolean(textAt(annotation, 'Contents')?.trim()), `one on page ${page + 1} has no name`),
        ...unless(
          inLinks.has(`${page} ${index}`) && parent instanceof PDFDict && nameAt(parent, 'S') === 'Link',
          `one on page ${page + 1} does not`,
        ),
      ];
    }),
  );
}

/** The items of the outline, in order. */
function outlineItems({ file }: File): readonly PDFDict[] {
  const items: PDFDict[] = [];
  for (
    let item = dictionaryAt(dictionaryAt(file.catalog, 'Outlines'), 'First');
    item;
    item = dictionaryAt(item, 'Next')
  )
    items.push(item);
  return items;
}

function targetFailures(file: File): readonly string[] {
  const pages = new Set(file.pages.map(({ ref }) => ref));
  const elements = new Set([...elementObjects(tagsOf(file))].map(({ element }) => element));
  const leads = (holder: PDFDict) => {
    const action = dictionaryAt(holder, 'A');
    if (nameAt(action, 'S') === 'URI') return URL.canParse(textAt(action, 'URI') ?? '');
    const [page] = itemsAt(action, 'D');
    const [element] = itemsAt(action, 'SD').map((item) => resolved(file.file.context, item));
    const inTags = element instanceof PDFDict && elements.has(element);
    return page instanceof PDFRef && pages.has(page) && (file.part === 1 || inTags);
  };
  const all = [...file.pages.flatMap(({ annotations }) => annotations), ...outlineItems(file)];
  return unless(all.every(leads), 'one does not');
}

function bookmarkFailures(file: File): readonly string[] {
  const slides = elementsIn(file.root).find(({ type }) => type === 'Document')?.kids.length ?? 0;
  const items = outlineItems(file);
  return [
    ...unless(items.length === slides, `${slides} slides have ${items.length}`),
    ...unless(
      items.every((item) => textAt(item, 'Title')?.trim()),
      'one has no title',
    ),
  ];
}
