/** A time axis: which stretch of time it spans, where its ticks are, and where a date lies on it. */
import { clockOf } from '../../content/when';
import type { DateParts } from '../../content/when';

/** A stretch of time in milliseconds, the end not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A mark on the axis. */
export interface Tick {
  /** From 0, where the axis begins, to 1. */
  readonly at: number;
  readonly name: string;
}

/** A time axis. */
export interface Axis {
  readonly ticks: readonly Tick[];
  /** Where a date lies, from 0 to 1. */
  readonly stretchOf: (date: DateParts) => Stretch;
}

/** Any leap year: dates of February 29 are dates. */
const anyYear = 2000;

/** More marks than this are too many. */
const mostMarks = 9;

type Unit = 'year' | 'month' | 'day' | 'minute';

/** From the finest to the coarsest. */
const steps: readonly (readonly [Unit, number])[] = [
  ...[5, 10, 15, 30, 60, 120, 180, 360].map((count) => ['minute', count] as const),
  ...[1, 2, 7, 14].map((count) => ['day', count] as const),
  ...[1, 2, 3, 6].map((count) => ['month', count] as const),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((count) => ['year', count] as const),
];

/** The stretch of time that a date names: a year, a month, a day, a minute. */
export function timeOf({ year = anyYear, month, day, time }: DateParts): Stretch {
  const { hours, minutes } = (time === undefined ? undefined : clockOf(time)) ?? { hours: 0, minutes: 0 };
  const from = utc(year, (month ?? 1) - 1, day ?? 1, hours, minutes);
  if (time !== undefined) return { from, to: from };
  if (day !== undefined) return { from, to: utc(year, (month ?? 1) - 1, day + 1) };
  return { from, to: month === undefined ? utc(year + 1, 0) : utc(year, month) };
}

/**
 * The axis that shows some dates, at least one.
 *
 * @param characters How many go side by side along the axis: it has no more marks than there is room for their names.
 */
export function axisOf(dates: readonly DateParts[], language: string, characters: number): Axis {
  const times = dates.map(timeOf);
  const from = Math.min(...times.map((time) => time.from));
  const to = Math.max(...times.map((time) => time.to));
  const withYear = dates.some(({ year }) => year !== undefined);
  const finest = steps.slice(steps.findIndex(([unit]) => unit === finestOf(dates)));
  const tried = finest.map(([unit, count]) =>
    namedMarks(unit, marksEvery(unit, count, from, to), withYear, language),
  );
  const marks = tried.find((some) => fits(some, to, characters)) ?? [];
  const [begin = from, end = to] = [marks[0]?.time, marks.at(-1)?.time];
  const share = (time: number) => (time - begin) / (end - begin);
  return {
    ticks: marks.map(({ time, name }) => ({ at: share(time), name })),
    stretchOf: (date) => {
      const time = timeOf(date);
      return { from: share(time.from), to: share(time.to) };
    },
  };
}

interface Mark {
  readonly time: number;
  readonly name: string;
}

function fits(marks: readonly Mark[], to: number, characters: number): boolean {
  const longest = Math.max(...marks.map(({ name }) => name.length + 1));
  return (
    marks.length <= mostMarks && (marks.at(-1)?.time ?? 0) >= to && longest * (marks.length - 1) <= characters
  );
}

/** An axis has no finer marks than the finest date it shows. */
function finestOf(dates: readonly DateParts[]): Unit {
  if (dates.some(({ time }) => time !== undefined)) return 'minute';
  if (dates.some(({ day }) => day !== undefined)) return 'day';
  return dates.some(({ month }) => month !== undefined) ? 'month' : 'year';
}

/** Every so many units, from the last before a time to the first after another: two at least, and not so many that they would never be shown. */
function marksEvery(unit: Unit, count: number, from: number, to: number): readonly number[] {
  const marks = [floor(unit, count, from)];
  while (marks.length < 2 || (last(marks) < to && marks.length <= mostMarks))
    marks.push(next(unit, count, last(marks)));
  return marks;
}

const last = (marks: readonly number[]) => marks.at(-1) ?? 0;

function floor(unit: Unit, count: number, time: number): number {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === 'year') return utc(year - (((year % count) + count) % count), 0);
  if (unit === 'month') return utc(year, month - (month % count));
  if (unit === 'day') return utc(year, month, day);
  const minutes = date.getUTCHours() * 60 + date.getUTCMinutes();
  return utc(year, month, day, 0, minutes - (minutes % count));
}

function next(unit: Unit, count: number, time: number): number {
  const date = new Date(time);
  if (unit === 'year') return utc(date.getUTCFullYear() + count, 0);
  if (unit === 'month') return utc(date.getUTCFullYear(), date.getUTCMonth() + count);
  return time + count * (unit === 'day' ? 86_400_000 : 60_000);
}

/** Names what begins at a mark; the last mark ends the axis, and has a name only where marks are moments. */
function namedMarks(
  unit: Unit,
  marks: readonly number[],
  withYear: boolean,
  language: string,
): readonly Mark[] {
  const options: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
    year: { year: 'numeric' },
    month: { month: marks.length > 6 || withYear ? 'short' : 'long' },
    day: { month: 'short', day: 'numeric' },
    minute: { hour: 'numeric', minute: '2-digit' },
  };
  const format = new Intl.DateTimeFormat(language, { ...options[unit], timeZone: 'UTC' });
  const first = new Intl.DateTimeFormat(language, { ...options[unit], year: 'numeric', timeZone: 'UTC' });
  return marks.map((time, index) => {
    const beginsYear = unit === 'month' && withYear && (index === 0 || new Date(time).getUTCMonth() === 0);
    const ends = index === marks.length - 1 && unit !== 'minute';
    return { time, name: ends ? '' : (beginsYear ? first : format).format(time) };
  });
}

/** `Date.UTC` takes the years 0 to 99 for those of another century. */
function utc(year: number, month: number, day = 1, hours = 0, minutes = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  date.setUTCHours(hours, minutes);
  return date.getTime();
}
