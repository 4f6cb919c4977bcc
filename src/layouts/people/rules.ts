import { outOfCount, tooLong } from '../../content/check/limits';
import { named } from '../../content/check/rule';
import type { PeopleSlide } from './type';

export function peopleRules(slide: PeopleSlide): readonly string[] {
  const { people } = slide;
  const sides = new Set(people.map(({ side }) => side?.name));
  const columns = sides.size > 1 ? people.length / sides.size : people.length;
  return [
    ...outOfCount(slide, 'people', people, { least: 1, most: 6 }),
    ...tooLong(slide, 'lead', slide.lead, { characters: 160 }),
    ...people.flatMap(({ name, roles = [] }, index) => [
      ...tooLong(slide, `people[${index}].name`, name.words, { characters: 40, word: columns > 3 ? 12 : 16 }),
      ...tooLong(slide, `people[${index}].roles`, roles.map(({ words }) => words).join(', '), {
        characters: columns > 3 ? 50 : 90,
        word: columns > 3 ? 14 : 18,
      }),
    ]),
    ...(sides.size > 2
      ? [`${named(slide)}: its people have ${sides.size} sides, and a line has two. Make two slides of it.`]
      : []),
    ...(sides.size === 2 && sides.has(undefined)
      ? [`${named(slide)}: some of its people have a side and others none. Give all of them one, or nobody.`]
      : []),
    ...[...sides].flatMap((side) => {
      const { length } = people.filter((one) => one.side?.name === side);
      return sides.size === 2 && length > 4
        ? [
            `${named(slide)}: ${length} people stand on one side, and there is room for 4. Make two slides of it.`,
          ]
        : [];
    }),
  ];
}
