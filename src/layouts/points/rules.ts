import { outOfCount, tooLong } from '../../content/check/limits';
import type { Count } from '../../content/check/limits';
import { named } from '../../content/check/rule';
import type { Given } from '../../content/check/rule';
import type { HangingShape } from '../../parts/drawing/line';
import type { PointsSlide } from './type';

/** What each shape has room for; three of them are drawn for a number of their own. */
const counts: Readonly<Record<HangingShape, Count>> = {
  branches: { least: 2, most: 4 },
  stations: { least: 2, most: 5 },
  tally: { least: 1, most: 5 },
  marks: { least: 1, most: 3 },
  strands: { least: 3, most: 3 },
  fork: { least: 2, most: 2 },
  'open end': { least: 2, most: 2 },
};

/** Of a column: what is said of five things is shorter than what is said of two. */
const headingOf = (points: number) => ({ characters: points > 3 ? 30 : 44, word: points > 3 ? 14 : 18 });
const textOf = (points: number) => ({ characters: points > 3 ? 70 : 130, word: points > 3 ? 14 : 18 });

export function pointsRules(slide: PointsSlide, { deck }: Given): readonly string[] {
  const { points } = slide;
  return [
    ...outOfCount(slide, 'points', points, counts[slide.line.shape]),
    ...tooLong(slide, 'lead', slide.lead, { characters: 200 }),
    ...points.flatMap(({ heading, text }, index) => [
      ...tooLong(slide, `points[${index}].heading`, heading, headingOf(points.length)),
      ...tooLong(slide, `points[${index}].text`, text, textOf(points.length)),
    ]),
    ...points
      .flatMap(({ to }) => (to === undefined ? [] : [to]))
      .filter((to) => !deck.slides.some(({ id }) => id === to))
      .map((to) => `${named(slide)}: links to slide "${to}", which does not exist. Correct \`to\`.`),
  ];
}
