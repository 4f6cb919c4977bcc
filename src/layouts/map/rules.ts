import { outOfCount, tooLong } from '../../content/check/limits';
import { named } from '../../content/check/rule';
import { frameOf, isIn, middleOf } from './frame';
import type { MapSlide } from './type';

export function mapRules(slide: MapSlide): readonly string[] {
  return [
    ...outOfCount(slide, 'places', slide.places, { least: 1, most: 4 }),
    ...tooLong(slide, 'title', slide.title, { characters: 45, word: 14 }),
    ...tooLong(slide, 'lead', slide.lead, { characters: 75, word: 14 }),
    ...slide.places.flatMap(({ place, what, who = [] }, index) => [
      ...tooLong(slide, `places[${index}].place.name`, place.name, { characters: 24, word: 14 }),
      ...tooLong(slide, `places[${index}].what`, what?.words, { characters: 60, word: 16 }),
      ...outOfCount(slide, `places[${index}].who`, who, { least: 0, most: 2 }),
    ]),
    ...offTheMap(slide),
    ...outOfOrder(slide),
  ];
}

function offTheMap(slide: MapSlide): readonly string[] {
  return slide.places.flatMap(({ place }) => {
    const [longitude, latitude] = place.coordinates;
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
      return [
        `${named(slide)}: “${place.name}” lies at ${longitude}, ${latitude}, which is nowhere on the earth. Write \`coordinates\` as [longitude, latitude].`,
      ];
    return slide.frame === undefined || isIn(slide.frame, place)
      ? []
      : [`${named(slide)}: “${place.name}” lies off its map. Correct \`coordinates\` or widen \`frame\`.`];
  });
}

/** From west to east threads do not cross. */
function outOfOrder(slide: MapSlide): readonly string[] {
  const places = slide.places.map(({ place }) => place);
  const middle = middleOf(slide.frame ?? frameOf(places));
  const easts = places.map(({ coordinates: [longitude] }) => eastOf(middle, longitude));
  const late = places.find((_, index) => (easts[index] ?? 0) < (easts[index - 1] ?? -180));
  return late === undefined
    ? []
    : [
        `${named(slide)}: “${late.name}” lies west of the place before it, so that their threads cross. Put \`places\` in order from west to east.`,
      ];
}

/** Degrees east of a meridian, from -180 to 180. */
const eastOf = (meridian: number, longitude: number) => ((((longitude - meridian) % 360) + 540) % 360) - 180;
