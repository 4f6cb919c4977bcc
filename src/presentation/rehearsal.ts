/** What a run through the talk took, slide by slide, against what was planned. */
import { timeOn } from './clock';
import { clockDigits, paceWords } from './pacing';
import type { Plan } from './pacing';
import type { Presentation } from './presentation';
import { speakerWording } from '../wording/speaker';

/** One row of the table. */
export interface RehearsalRow {
  readonly place: string;
  readonly title: string;
  readonly planned: string;
  readonly spoken: string;
  readonly pace: string;
}

/** A row for each slide, and one for the whole talk. A slide that was not shown has no pace. */
export function rehearsalRows(
  state: Presentation,
  titles: readonly string[],
  plan: Plan,
  now: number,
): readonly RehearsalRow[] {
  const spoken = plan.map((_, slide) => Math.round(timeOn(state.clock, slide, state.slide, now) / 1000));
  const rows = plan.map((planned, slide) =>
    row(String(slide + 1), titles[slide] ?? '', planned, spoken[slide] ?? 0),
  );
  return [...rows, row('', speakerWording.wholeTalk, sum(plan), sum(spoken))];
}

/** The table as tab-separated values, which spreadsheets take. */
export const rehearsalText = (rows: readonly RehearsalRow[]): string =>
  [
    speakerWording.rehearsalColumns,
    ...rows.map(({ place, title, planned, spoken, pace }) => [place, title, planned, spoken, pace]),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');

const row = (place: string, title: string, planned: number, spoken: number): RehearsalRow => ({
  place,
  title,
  planned: clockDigits(planned),
  spoken: clockDigits(spoken),
  pace: spoken === 0 ? speakerWording.notShown : paceWords(spoken - planned),
});

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
