/** Parts of the talk, and how long its slides take. */
import { plannedSeconds, spokenWords, wordsPerMinute } from '../time';
import { eachSlide, named, repeated } from './rule';
import type { Rule } from './rule';

const shortestSeconds = 20;
const longestSeconds = 75;
const slowest = 90;
const fastest = 165;

export const scatteredParts: Rule = ({ parts, slides }) => {
  const order = slides.map(({ part }) => part).filter((part, index, all) => part !== all[index - 1]);
  return [
    ...repeated(order).map(
      (part) => `Part "${part}": its slides do not stand together. Move them next to each other in deck.ts.`,
    ),
    ...[...new Set(order)]
      .filter((part) => !parts.some(({ id }) => id === part))
      .map((part) => `Part "${part}": the deck has no such part. Add it to \`parts\` or correct the slide.`),
  ];
};

export const wrongLengths = eachSlide((slide) => {
  const words = spokenWords(slide.notes);
  const seconds = plannedSeconds(slide);
  const rate = Math.round((words / seconds) * 60);
  if (slide.seconds !== undefined && rate > fastest)
    return [
      `${named(slide)}: ${words} words in ${seconds} s are ${rate} a minute, more than ${fastest}. Shorten \`notes\` or plan more \`seconds\`.`,
    ];
  if (slide.seconds !== undefined && rate < slowest)
    return [
      `${named(slide)}: ${words} words in ${seconds} s are ${rate} a minute, fewer than ${slowest}. Say more in \`notes\` or plan fewer \`seconds\`.`,
    ];
  if (slide.seconds === undefined && seconds > longestSeconds)
    return [
      `${named(slide)}: its notes take ${seconds} s at ${wordsPerMinute} words a minute, longer than ${longestSeconds} s. Shorten \`notes\`, split the slide, or set \`seconds\`.`,
    ];
  if (slide.seconds === undefined && seconds < shortestSeconds)
    return [
      `${named(slide)}: its notes take ${seconds} s at ${wordsPerMinute} words a minute, less than ${shortestSeconds} s. Say what the slide shows.`,
    ];
  return [];
});
