import { outOfCount, tooLong } from '../../content/check/limits';
import type { TitleSlide } from './type';

/** Three lines of it, as large as they are here. */
const title = { characters: 72, word: 16 };

export const titleRules = (slide: TitleSlide): readonly string[] => [
  ...tooLong(slide, 'title', slide.title, title),
  ...tooLong(slide, 'subtitle', slide.subtitle, { characters: 120 }),
  ...outOfCount(slide, 'ends', slide.ends ?? [], { least: 0, most: 4 }),
  ...(slide.ends ?? []).flatMap((end, index) =>
    tooLong(slide, `ends[${index}]`, end, { characters: 32, word: 16 }),
  ),
];
