import { outOfCount, tooLong } from '../../content/check/limits';
import { named } from '../../content/check/rule';
import type { ChartSlide } from './type';

export const chartRules = (slide: ChartSlide): readonly string[] => [
  ...outOfCount(slide, 'series', slide.series, { least: 2, most: 12 }),
  ...tooLong(slide, 'caption', slide.caption, { characters: 120 }),
  ...tooLong(slide, 'labels', slide.labels, { characters: 10 }),
  ...tooLong(slide, 'values', slide.values, { characters: 10 }),
  ...slide.series.flatMap(({ label, value }, index, { length }) => [
    ...tooLong(slide, `series[${index}].label`, label, {
      characters: length > 8 ? 5 : 20,
      word: Math.floor(60 / length),
    }),
    ...(value >= 0
      ? []
      : [
          `${named(slide)}: \`series[${index}].value\` is ${value}, and the drawing begins at zero. Leave it out, or use a table.`,
        ]),
  ]),
];
