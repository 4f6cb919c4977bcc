/** The tags as a tree: where it begins, of what types it is, how its parts name each other. */
import { dictionaryAt, entry, itemsAt, textAt } from '../file/objects';
import { isElement } from '../file/structure';
import { isLanguage, unless } from './condition';
import type { Condition, File } from './condition';
import { elementObjects, tagsOf } from './tag-objects';

export const ofTheTags: readonly Condition[] = [
  {
    clause: 'root',
    asks: 'the tags begin with one Document',
    failing: ({ root }) =>
      unless(
        root.kids.length === 1 && isElement(root.kids[0], 'Document'),
        `they begin with ${root.kids.length} elements`,
      ),
  },
  {
    clause: 'types',
    asks: 'every type is standard',
    failing: ({ elements }) =>
      elements.filter(({ type }) => !standardTypes.has(type)).map(({ type }) => `"${type}" is not`),
  },
  {
    clause: 'namespaces',
    asks: 'PDF/UA-2 has its Document in the namespace of PDF 2.0',
    failing: namespaceFailures,
  },
  { clause: 'parents', asks: 'every element names its parent', failing: parentFailures },
  {
    clause: 'language of parts',
    asks: 'each language is a language tag',
    failing: ({ elements }) =>
      elements
        .filter((one) => one.language !== undefined && !isLanguage(one.language))
        .map((one) => `"${one.language}" is none`),
  },
  { clause: 'identifiers', asks: 'identifiers are unique and listed', failing: identifierFailures },
];

const standardTypes = new Set(
  'Document Part Div Sect BlockQuote Caption P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Code Link Figure'.split(
    ' ',
  ),
);

function namespaceFailures(file: File): readonly string[] {
  if (file.part === 1) return [];
  const [first] = elementObjects(tagsOf(file));
  return unless(textAt(dictionaryAt(first?.element, 'NS'), 'NS') === 'http://iso.org/pdf2/ssn', 'it is not');
}

function parentFailures(file: File): readonly string[] {
  const wrong = [...elementObjects(tagsOf(file))].filter(
    ({ element, parent }) => entry(element, 'P') !== parent,
  );
  return unless(wrong.length === 0, `${wrong.length} do not`);
}

function identifierFailures(file: File): readonly string[] {
  const ids = file.elements.flatMap(({ id }) => id ?? []);
  const listed = itemsAt(dictionaryAt(tagsOf(file), 'IDTree'), 'Names').length / 2;
  return unless(
    new Set(ids).size === ids.length && listed === ids.length,
    `${ids.length} are used and ${listed} listed`,
  );
}
