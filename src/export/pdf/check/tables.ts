/** Tables: rows of one length, and cells that know their headers. */
import { elementsIn, isElement } from '../file/structure';
import type { Element } from '../file/structure';
import { unless } from './condition';
import type { Condition, File } from './condition';
import { homeless, misplaced } from './places';

export const ofTables: readonly Condition[] = [
  {
    clause: 'tables',
    asks: 'tables hold rows, rows hold cells',
    failing: ({ elements }) => [
      ...misplaced(elements, 'Table', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']),
      ...misplaced(elements, 'TR', ['TH', 'TD']),
      ...homeless(elements, 'TR', ['Table', 'THead', 'TBody', 'TFoot']),
    ],
  },
  {
    clause: 'regular tables',
    asks: 'every row of a table is as long as the others',
    failing: ({ elements }) =>
      elements
        .filter((one) => one.type === 'Table' && new Set(rowLengths(one)).size > 1)
        .map((one) => `one has rows of ${rowLengths(one).join(', ')} cells`),
  },
  {
    clause: 'header cells',
    asks: 'header cells say what they head, and data cells have them',
    failing: headerFailures,
  },
];

const rowsOf = (table: Element) => elementsIn(table).filter(({ type }) => type === 'TR');

const cellsOf = (row: Element) => row.kids.filter((kid) => isElement(kid));

/** Cells a row covers, those that reach into it from above included. */
function rowLengths(table: Element): readonly number[] {
  const rows = rowsOf(table);
  const lengths = rows.map(() => 0);
  rows.forEach((row, index) => {
    for (const { rowSpan = 1, columnSpan = 1 } of cellsOf(row))
      for (let below = index; below < Math.min(rows.length, index + rowSpan); below += 1)
        lengths[below] = (lengths[below] ?? 0) + columnSpan;
  });
  return lengths;
}

function headerFailures({ elements }: File): readonly string[] {
  const known = new Set(elements.filter(({ type }) => type === 'TH').map(({ id }) => id));
  return elements
    .filter(({ type }) => type === 'Table')
    .flatMap((table) => {
      const cells = elementsIn(table);
      const heads = cells.filter(({ type }) => type === 'TH');
      const data = cells.filter(({ type }) => type === 'TD');
      return [
        ...unless(heads.length > 0, 'a table has none'),
        ...unless(
          heads.every(({ scope }) => scope !== undefined),
          'one does not',
        ),
        ...unless(
          data.every(({ headers = [] }) => headers.every((one) => known.has(one))),
          'a data cell names one that is not there',
        ),
      ];
    });
}
