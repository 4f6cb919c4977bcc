import { tooLong } from '../../content/check/limits';
import { named } from '../../content/check/rule';
import type { Given } from '../../content/check/rule';
import { dateInWords } from '../../content/when';
import type { EncounterSlide } from './type';

/** On one line as large as it is. */
const largest = 11;

export function encounterRules(slide: EncounterSlide, { deck }: Given): readonly string[] {
  const large = 'words' in slide.large ? slide.large.words : dateInWords(slide.large, deck.language);
  return [
    ...(large.length > largest
      ? [
          `${named(slide)}: “${large}” has ${large.length} characters, more than ${largest}, and goes on no line. Shorten \`large\`, or use a statement.`,
        ]
      : []),
    ...tooLong(slide, 'lead', slide.lead, { characters: 110, word: 20 }),
    ...slide.people.flatMap(({ name }, index) =>
      tooLong(slide, `people[${index}].name`, name.words, { characters: 24, word: 14 }),
    ),
  ];
}
