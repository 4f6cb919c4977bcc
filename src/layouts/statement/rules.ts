import { tooLong } from '../../content/check/limits';
import type { StatementSlide } from './type';

export const statementRules = (slide: StatementSlide): readonly string[] => [
  ...tooLong(slide, 'statement', slide.statement.words, { characters: 80, word: 20 }),
  ...tooLong(slide, 'around', slide.around?.words, { characters: 220 }),
  ...tooLong(slide, 'lead', slide.lead, { characters: 100 }),
];
