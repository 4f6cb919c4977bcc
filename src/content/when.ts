/** Dates, as far as an article gives them. */
import type { Evidence } from './stated';

/** January is 1. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** Hours and minutes of a day, as "9:05" or "21:30". */
export type TimeOfDay = `${number}:${number}`;

/** What of a date is given. A day needs its month; a time stands alone or with its day. */
export type DateParts =
  | { readonly year: number; readonly month?: never; readonly day?: never; readonly time?: never }
  | { readonly year?: number; readonly month: Month; readonly day?: never; readonly time?: never }
  | { readonly year?: number; readonly month: Month; readonly day: number; readonly time?: TimeOfDay }
  | { readonly year?: never; readonly month?: never; readonly day?: never; readonly time: TimeOfDay };

/** A date as far as the article gives it, with the words it rests on. */
export type When<Id extends string = string> = DateParts & Evidence<Id>;

/** The hours and minutes of a time of day; undefined for what is none. */
export function clockOf(time: TimeOfDay): { readonly hours: number; readonly minutes: number } | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/u.exec(time) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return { hours: Number(hours), minutes: Number(minutes) };
}

/** A date in words, as far as it is given: "July 28, 2020 at 9:05 AM", "July 28", "July", "2020". */
export function dateInWords(date: DateParts, language: string): string {
  const { year, month, day, time } = date;
  const clock = time === undefined ? undefined : clockOf(time);
  const format = new Intl.DateTimeFormat(language, {
    ...(year === undefined ? {} : { year: 'numeric' }),
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    ...(clock === undefined ? {} : { hour: 'numeric', minute: '2-digit' }),
    timeZone: 'UTC',
  });
  return format.format(
    Date.UTC(year ?? 2000, (month ?? 1) - 1, day ?? 1, clock?.hours ?? 0, clock?.minutes ?? 0),
  );
}
