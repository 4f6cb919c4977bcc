/** Headings, words, lists, captions and figures: what may stand in what, and what each must have. */
import { contentIn, elementsIn, isElement } from '../file/structure';
import { unless } from './condition';
import type { Condition, File } from './condition';
import { homeless, misplaced } from './places';

export const ofTheBlocks: readonly Condition[] = [
  { clause: 'headings', asks: 'headings begin with the first level and skip none', failing: headingFailures },
  {
    clause: 'words',
    asks: 'words stand in elements that may hold them',
    failing: ({ elements }) =>
      elements
        .filter(({ type, kids }) => grouping.has(type) && kids.some((kid) => kid.kind === 'content'))
        .map(({ type }) => `a ${type} holds words itself`),
  },
  {
    clause: 'lists',
    asks: 'lists hold items, items hold labels and bodies',
    failing: ({ elements }) => [
      ...misplaced(elements, 'L', ['LI', 'Caption']),
      ...misplaced(elements, 'LI', ['Lbl', 'LBody']),
      ...homeless(elements, 'LI', ['L']),
    ],
  },
  {
    clause: 'labels',
    asks: 'a list with labels says how it numbers',
    failing: ({ elements }) =>
      elements
        .filter(
          (one) =>
            one.type === 'L' &&
            elementsIn(one).some(({ type }) => type === 'Lbl') &&
            one.numbering === undefined,
        )
        .map(() => 'one does not'),
  },
  {
    clause: 'captions',
    asks: 'a caption comes first or last',
    failing: ({ elements }) =>
      elements
        .filter(({ kids }) => kids.slice(1, -1).some((kid) => isElement(kid, 'Caption')))
        .map(({ type }) => `one in a ${type} does not`),
  },
  {
    clause: 'figures',
    asks: 'every figure has a text alternative',
    failing: ({ elements }) =>
      elements
        .filter(({ type, alternative }) => type === 'Figure' && !alternative?.trim())
        .map(() => 'one has none'),
  },
  {
    clause: 'boxes',
    asks: 'every figure has a box on its page that holds what it draws',
    failing: boxFailures,
  },
];

const grouping = new Set([
  'Document',
  'Part',
  'Sect',
  'Div',
  'BlockQuote',
  'L',
  'LI',
  'Table',
  'THead',
  'TBody',
  'TFoot',
  'TR',
]);

function headingFailures({ elements }: File): readonly string[] {
  const levels = elements.flatMap(({ type }) => (/^H[1-6]$/u.test(type) ? [Number(type[1])] : []));
  const wrong = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  return [...unless(levels.length > 0, 'there are none'), ...wrong.map((level) => `a level ${level} does`)];
}

function boxFailures({ elements, pages }: File): readonly string[] {
  return elements
    .filter(({ type }) => type === 'Figure')
    .filter((figure) => {
      const page = pages[contentIn(figure)[0]?.page ?? -1];
      const { box } = figure;
      return (
        !page ||
        !box ||
        box.right - box.left < 1 ||
        box.top - box.bottom < 1 ||
        box.left < page.box.left - 1 ||
        box.bottom < page.box.bottom - 1 ||
        box.right > page.box.right + 1 ||
        box.top > page.box.top + 1
      );
    })
    .map(({ alternative = '' }) => `"${alternative}" has none`);
}
