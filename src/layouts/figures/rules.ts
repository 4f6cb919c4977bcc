import { outOfCount, tooLong } from '../../content/check/limits';
import type { FiguresSlide } from './type';

/** Digits and signs that a column holds, with the unit, by the number of columns. */
const digits = [12, 10, 8, 8];
const meanings = [140, 110, 90, 70];

export const figuresRules = (slide: FiguresSlide): readonly string[] => [
  ...outOfCount(slide, 'figures', slide.figures, { least: 1, most: 4 }),
  ...tooLong(slide, 'lead', slide.lead, { characters: 160 }),
  ...slide.figures.flatMap(({ number, unit = '', meaning }, index, { length }) => [
    ...tooLong(slide, `figures[${index}].number`, `${number.words}${unit}`, {
      characters: digits[length - 1] ?? 8,
    }),
    ...tooLong(slide, `figures[${index}].meaning`, meaning, {
      characters: meanings[length - 1] ?? 70,
      word: length > 2 ? 16 : 22,
    }),
  ]),
];
