/** The rooms' figures as a table in Markdown, and how they stand against what was asked. */
import { median, percentile, written } from '../figures.ts';
import type { RoomResult, RoomResults } from './run.ts';
import type { RoomKind } from './servers.ts';

const names: Readonly<Record<RoomKind, string>> = {
  embedded: 'embedded',
  nginx: 'nginx with Nchan and Redis',
  ws: 'bare broadcast (ws)',
};

/** Asked of the embedded room: a thousand listeners, the last one turned within so many milliseconds at the median, and no more than so many times the bare minimum. */
const asked = { listeners: 1000, milliseconds: 150, ratio: 1.5 };

/** The whole report. */
export function roomReport({ results, left }: RoomResults): string {
  const head =
    '| room | listeners | last listener, median ms | 98th percentile, ms | bytes a turn and listener | MB a thousand | processor ms a turn and thousand |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |';
  return [
    [head, ...results.map(row)].join('\n'),
    ...targets(results),
    ...(left === undefined ? [] : [left]),
  ].join('\n\n');
}

function row({ kind, listeners, turns, bytes, megabytes, processor }: RoomResult): string {
  const cells = [median(turns), percentile(turns, 0.98), bytes, megabytes, processor].map(written);
  return `| ${names[kind]} | ${listeners} | ${cells.join(' | ')} |`;
}

function targets(results: readonly RoomResult[]): readonly string[] {
  const of = (kind: RoomKind) =>
    results.find((result) => result.kind === kind && result.listeners === asked.listeners);
  const [own, bare] = [of('embedded'), of('ws')];
  if (!own || !bare) return [];
  const took = median(own.turns);
  const ratio = took / median(bare.turns);
  return [
    `At ${asked.listeners} listeners the last one is turned after ${written(took)} ms (${asked.milliseconds} asked: ${met(took <= asked.milliseconds)}), ${written(ratio)} times the bare broadcast’s (${asked.ratio} asked: ${met(ratio <= asked.ratio)}).`,
  ];
}

const met = (is: boolean) => (is ? 'met' : 'missed');
