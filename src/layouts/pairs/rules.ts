import { outOfCount, tooLong } from '../../content/check/limits';
import type { PairsSlide } from './type';

export const pairsRules = (slide: PairsSlide): readonly string[] => [
  ...outOfCount(slide, 'pairs', slide.pairs, { least: 2, most: 2 }),
  ...slide.pairs.flatMap(({ people, what }, index) => [
    ...tooLong(slide, `pairs[${index}].what`, what.words, { characters: 24 }),
    ...people.flatMap(({ name, roles = [] }, side) => [
      ...tooLong(slide, `pairs[${index}].people[${side}].name`, name.words, { characters: 24 }),
      ...tooLong(slide, `pairs[${index}].people[${side}].roles`, roles.map(({ words }) => words).join(', '), {
        characters: 90,
      }),
    ]),
  ]),
];
