/** What is painted: all of it tagged or an artifact, and tags and content name each other. */
import { PDFArray, PDFDict, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { isDictionary, isName } from '../file/content';
import type { Operation } from '../file/content';
import { itemsAt, numberAt, resolved } from '../file/objects';
import { contentIn, keyOf } from '../file/structure';
import { unless } from './condition';
import type { Condition, File } from './condition';
import { parentsOf } from './tag-objects';

export const ofThePainting: readonly Condition[] = [
  { clause: 'content', asks: 'everything painted is tagged or an artifact', failing: paintFailures },
  { clause: 'nesting', asks: 'tagged content and artifacts do not nest', failing: nestingFailures },
  { clause: 'tree', asks: 'tags and marked content name each other', failing: treeFailures },
  {
    clause: 'parent tree',
    asks: 'the parent tree leads from content to its element',
    failing: parentTreeFailures,
  },
];

function paintFailures({ pages }: File): readonly string[] {
  return pages.flatMap(({ marks }, page) =>
    unless(
      marks.every(({ owner, artifact }) => owner !== undefined || artifact),
      `page ${page + 1} paints more`,
    ),
  );
}

/** Tagged content and artifacts hold none of either. Other sequences, such as the letter that a shape stands for, may lie in them. */
function nestingFailures({ pages }: File): readonly string[] {
  return pages.flatMap(({ sources }, page) =>
    [...sources.values()].flatMap(({ operations }) => {
      const open: boolean[] = [];
      let balanced = true;
      let nests = false;
      for (const operation of operations) {
        if (operation.operator === 'BMC' || operation.operator === 'BDC') {
          nests ||= tagsOrHides(operation) && open.includes(true);
          open.push(tagsOrHides(operation));
        }
        if (operation.operator === 'EMC') balanced &&= open.pop() !== undefined;
      }
      return unless(!nests && balanced && open.length === 0, `on page ${page + 1} it does`);
    }),
  );
}

function tagsOrHides({ operands: [tag, properties] }: Operation): boolean {
  const id = isDictionary(properties) ? properties.get('MCID') : undefined;
  return typeof id === 'number' || (isName(tag) && tag.name === 'Artifact');
}

function treeFailures({ root, pages }: File): readonly string[] {
  const tagged = contentIn(root).map(keyOf);
  const inTags = new Set(tagged);
  const marked = new Set(
    pages.flatMap(({ sources }) =>
      [...sources].flatMap(([stream, { operations }]) =>
        operations.flatMap(({ operands: [, properties] }) => {
          const id = isDictionary(properties) ? properties.get('MCID') : undefined;
          return typeof id === 'number' ? [keyOf({ stream, id })] : [];
        }),
      ),
    ),
  );
  return [
    ...unless(inTags.size === tagged.length, 'some content is tagged twice'),
    ...unless(
      tagged.every((key) => marked.has(key)),
      'some tags name content that is not there',
    ),
    ...unless(
      [...marked].every((key) => inTags.has(key)),
      'some marked content is in no tag',
    ),
  ];
}

function parentTreeFailures(file: File): readonly string[] {
  const { context } = file.file;
  const parents = parentsOf(file);
  return file.pages.flatMap((page, index) => {
    const list = parents.get(numberAt(context.lookup(page.ref, PDFDict), 'StructParents') ?? -1);
    const ids = contentIn(file.root)
      .filter(({ stream }) => stream === page.stream)
      .map(({ id }) => id);
    const wrong = ids.filter((id) => {
      const parent = list instanceof PDFArray ? resolved(context, list.get(id)) : undefined;
      return !(parent instanceof PDFDict) || !itemsAt(parent, 'K').some((kid) => holdsContent(kid, id));
    });
    return unless(wrong.length === 0, `on page ${index + 1} it does not for ${wrong.length}`);
  });
}

const holdsContent = (kid: PDFObject, id: number) =>
  kid instanceof PDFNumber ? kid.asNumber() === id : kid instanceof PDFDict && numberAt(kid, 'MCID') === id;
