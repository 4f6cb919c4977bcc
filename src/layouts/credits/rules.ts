import { outOfCount, tooLong } from '../../content/check/limits';
import type { CreditsSlide } from './type';

export const creditsRules = (slide: CreditsSlide): readonly string[] => [
  ...outOfCount(slide, 'credits', slide.credits, { least: 1, most: 6 }),
  ...slide.credits.flatMap(({ what, detail }, index) => [
    ...tooLong(slide, `credits[${index}].what`, what, { characters: 24 }),
    ...tooLong(slide, `credits[${index}].detail`, detail, { characters: 200 }),
  ]),
];
