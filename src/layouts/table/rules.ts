import { outOfCount, tooLong } from '../../content/check/limits';
import { named } from '../../content/check/rule';
import type { TableSlide } from './type';

export function tableRules(slide: TableSlide): readonly string[] {
  const { columns, rows } = slide;
  const word = columns.length > 4 ? 12 : 16;
  return [
    ...outOfCount(slide, 'columns', columns, { least: 1, most: 6 }),
    ...outOfCount(slide, 'rows', rows, { least: 1, most: 8 }),
    ...tooLong(slide, 'caption', slide.caption, { characters: 90 }),
    ...columns.flatMap(({ name }, index) =>
      tooLong(slide, `columns[${index}].name`, name, { characters: columns.length > 4 ? 18 : 26, word }),
    ),
    ...rows.flatMap(({ name, cells }, index) => [
      ...tooLong(slide, `rows[${index}].name`, name, { characters: 40, word: 18 }),
      ...cells.flatMap((cell, column) =>
        cell === 'not given'
          ? []
          : tooLong(slide, `rows[${index}].cells[${column}]`, cell.words, {
              characters: Math.floor(90 / columns.length),
              word,
            }),
      ),
      ...(cells.length === columns.length
        ? []
        : [
            `${named(slide)}: \`rows[${index}]\` has ${cells.length} cells, and there are ${columns.length} columns. Write 'not given' for a cell with nothing in it.`,
          ]),
    ]),
  ];
}
