/** The rooms' figures as a table in Markdown, and how they stand against what was asked. */
import { median, percentile, written } from '../figures.ts';
import type { RoomResult, RoomResults } from './run.ts';
import type { RoomKind } from './servers.ts';

const names: Readonly<Record<RoomKind, string>> = {
  embedded: 'embedded',
  nginx: 'nginx with Nchan and Redis',
  ws: 'bare broadcast (ws)',
};

const messages: Readonly<Record<RoomResult['sent'], string>> = {
  turn: 'a turn',
  line: 'a line of captions, with 39 before it',
};

/** Asked of the embedded room: a thousand listeners, the last one turned within so many milliseconds at the median, and no more than so many times the bare minimum. */
const asked = { listeners: 1000, milliseconds: 150, ratio: 1.5 };

/** The whole report. */
export function roomReport({ results, left }: RoomResults): string {
  const head =
    '| room | sent | listeners | last listener, median ms | 98th percentile, ms | bytes a listener | MB a thousand | processor ms a thousand |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |';
  return [
    [head, ...results.map(row)].join('\n'),
    ...targets(results),
    ...(left === undefined ? [] : [left]),
  ].join('\n\n');
}

function row({ kind, sent, listeners, times, bytes, megabytes, processor }: RoomResult): string {
  const cells = [median(times), percentile(times, 0.98), bytes, megabytes, processor].map(written);
  return `| ${names[kind]} | ${messages[sent]} | ${listeners} | ${cells.join(' | ')} |`;
}

function targets(results: readonly RoomResult[]): readonly string[] {
  const of = (kind: RoomKind) =>
    results.find(
      ({ kind: one, sent, listeners }) => one === kind && sent === 'turn' && listeners === asked.listeners,
    );
  const [own, bare] = [of('embedded'), of('ws')];
  if (!own || !bare) return [];
  const took = median(own.times);
  const ratio = took / median(bare.times);
  return [
    `At ${asked.listeners} listeners the last one is turned after ${written(took)} ms (${asked.milliseconds} asked: ${met(took <= asked.milliseconds)}), ${written(ratio)} times the bare broadcast’s (${asked.ratio} asked: ${met(ratio <= asked.ratio)}).`,
  ];
}

const met = (is: boolean) => (is ? 'met' : 'missed');
