import { outOfCount, tooLong } from '../../content/check/limits';
import { named } from '../../content/check/rule';
import { clockOf } from '../../content/when';
import type { When } from '../../content/when';
import { timeOf } from './scale';
import type { TimelineSlide } from './type';

export function timelineRules(slide: TimelineSlide): readonly string[] {
  const { entries } = slide;
  const dates = entries.flatMap(({ when }) => (when === 'not given' ? [] : [when]));
  return [
    ...outOfCount(slide, 'entries', entries, { least: 1, most: 8 }),
    ...entries.flatMap(({ what, who = [] }, index) => [
      ...tooLong(slide, `entries[${index}].what`, what.words, { characters: 40, word: 14 }),
      ...outOfCount(slide, `entries[${index}].who`, who, { least: 0, most: 2 }),
    ]),
    ...undatedRules(slide),
    ...dates.flatMap((when) => impossible(slide, when)),
    ...mixedYears(slide, dates),
    ...outOfOrder(slide, dates),
  ];
}

function undatedRules(slide: TimelineSlide): readonly string[] {
  const undated = slide.entries.filter(({ when }) => when === 'not given');
  const dated = slide.entries.length - undated.length;
  if (dated === 0) return outOfCount(slide, 'entries', undated, { least: 1, most: 5 });
  return undated.length > 3
    ? [
        `${named(slide)}: ${undated.length} entries have no date, and beside the axis there is room for 3. Show them on a slide of points.`,
      ]
    : [];
}

function impossible(slide: TimelineSlide, { month, day, time }: When): readonly string[] {
  const lasts = month === undefined ? 31 : new Date(Date.UTC(2000, month, 0)).getUTCDate();
  if (day !== undefined && (day < 1 || day > lasts))
    return [`${named(slide)}: month ${month} has no day ${day}. Correct \`day\`.`];
  return time !== undefined && clockOf(time) === undefined
    ? [`${named(slide)}: "${time}" is no time of day. Write it as "9:05" or "21:30".`]
    : [];
}

function mixedYears(slide: TimelineSlide, dates: readonly When[]): readonly string[] {
  const years = dates.filter(({ year }) => year !== undefined).length;
  const days = dates.filter(({ month }) => month !== undefined || years > 0).length;
  if (years > 0 && years < dates.length)
    return [
      `${named(slide)}: some of its dates have a year and others none, so they have no order. Give all of them a year, or none.`,
    ];
  return days > 0 && days < dates.length
    ? [
        `${named(slide)}: some of its dates have a day and others only a time, so they have no order. Give all of them a day, or none.`,
      ]
    : [];
}

function outOfOrder(slide: TimelineSlide, dates: readonly When[]): readonly string[] {
  const late = dates.findIndex((when, index) => {
    const before = dates[index - 1];
    return before !== undefined && timeOf(when).from < timeOf(before).from;
  });
  const words = dates[late]?.evidence.words;
  return words === undefined
    ? []
    : [
        `${named(slide)}: the entry of “${words}” comes after a later one. Put \`entries\` in the order of their dates.`,
      ];
}
