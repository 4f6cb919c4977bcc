import { outOfCount, tooLong } from '../../content/check/limits';
import { named } from '../../content/check/rule';
import type { QuotationSlide } from './type';

/** What there is room for, in all. */
const room = { usual: 330, large: 220 };

export function quotationRules(slide: QuotationSlide): readonly string[] {
  const length = slide.words.reduce((sum, { words }) => sum + words.length, 0);
  const most = slide.large ? room.large : room.usual;
  return [
    ...outOfCount(slide, 'words', slide.words, { least: 1, most: 3 }),
    ...tooLong(slide, 'speaker', slide.speaker, { characters: 60 }),
    ...tooLong(slide, 'occasion', slide.occasion, { characters: 90 }),
    ...(length > most
      ? [
          `${named(slide)}: its quotations have ${length} characters, more than ${most}. Quote less, or take \`large\` away.`,
        ]
      : []),
  ];
}
