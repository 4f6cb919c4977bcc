/** The figures as tables in Markdown, ready for docs/performance.md. */
import { cpus } from 'node:os';
import type { Deck, Kind } from './decks.ts';
import { kinds } from './decks.ts';
import { median, percentile, written } from './figures.ts';
import type { Loading } from './loading.ts';
import type { LoadResult, Results, StepResult } from './run.ts';

const names: Readonly<Record<Kind, string>> = {
  ours: 'this deck',
  stock: 'stock reveal.js',
  lean: 'lean reveal.js',
  floor: 'the floor',
};

interface Row {
  readonly name: string;
  /** In the order of `kinds`. */
  readonly values: readonly number[];
}

/** The whole report. */
export function reportOf(results: Results): string {
  const rows = [...readableRows(results), ...loadRows(results), ...stepRows(results)].filter(isMeasured);
  return [
    `${results.date}, ${machine()}, Chromium ${results.browser}, medians of ${results.rounds} interleaved rounds; in brackets, the ratio to this deck.`,
    table(rows),
    readingLine(results),
    authorLines(results),
    targetTable(targetsOf(results)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const machine = () => `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`;

/** What `--only` leaves out has no values, or none that is a number. */
const isMeasured = ({ values }: Row) => values.some((value) => !Number.isNaN(value));

function table(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const head = `| | ${kinds.map((kind) => names[kind]).join(' | ')} |\n| --- |${' ---: |'.repeat(kinds.length)}`;
  return [head, ...rows.map(({ name, values }) => `| ${name} | ${values.map(withRatio).join(' | ')} |`)].join(
    '\n',
  );
}

function withRatio(value: number, index: number, values: readonly number[]): string {
  const own = values[0] ?? Number.NaN;
  if (index === 0 || Number.isNaN(value) || own === 0) return written(value);
  return `${written(value)} (${written(Number((value / own).toFixed(2)))}×)`;
}

const loadNames: readonly (readonly [keyof Loading, string, number])[] = [
  ['pageBytes', 'kB of the page itself', 1000],
  ['bytes', 'kB in total', 1000],
  ['fontBytes', 'of that, fonts', 1000],
  ['scriptBytes', 'of that, script files', 1000],
  ['readyScriptBytes', 'of those, before a key works', 1000],
  ['requests', 'requests in total', 1],
];
const timeNames: readonly (readonly [keyof Loading, string, number])[] = [
  ['firstPaint', 'first contentful paint, ms', 1],
  ['firstSlide', 'first slide whole and in the window, ms', 1],
  ['largestPaint', 'largest contentful paint, ms', 1],
  ['keyReady', 'until a key works, ms', 1],
  ['blocking', 'blocking time, ms', 1],
  ['layoutShift', 'layout shift', 1],
];
const restNames: readonly (readonly [keyof Loading, string, number])[] = [
  ['heap', 'script heap, MB', 1],
  ['elements', 'elements in the page', 1],
  ['idle', 'main thread in an idle second, ms', 1],
];

function readableRows({ readable }: Results): readonly Row[] {
  return [
    {
      name: 'kB before the first slide can be read, fonts apart',
      values: readable.map(({ bytes }) => bytes / 1000),
    },
    { name: 'requests before that', values: readable.map(({ requests }) => requests) },
  ];
}

function loadRows({ loads }: Results): readonly Row[] {
  const row =
    (condition: LoadResult['condition'], label = '') =>
    ([field, name, unit]: readonly [keyof Loading, string, number]): Row => ({
      name: name + label,
      values: kinds.map((kind) => loaded(loads, { kind, view: 'slides' }, condition, field) / unit),
    });
  return [
    ...loadNames.map(row('slow')),
    ...timeNames.map(row('plain')),
    ...timeNames.map(row('slow', ' (slow)')),
    ...restNames.map(row('plain')),
  ];
}

function loaded(
  loads: readonly LoadResult[],
  { kind, view }: Pick<Deck, 'kind' | 'view'>,
  condition: LoadResult['condition'],
  field: keyof Loading,
): number {
  const found = loads.find(
    (one) => one.deck.kind === kind && one.deck.view === view && one.condition === condition,
  );
  return median((found?.rounds ?? []).map((round) => round[field]));
}

function stepRows({ steps }: Results): readonly Row[] {
  const sizes = [...new Set(steps.map(({ deck }) => deck.size))];
  const rows = (size: number): readonly Row[] => {
    const of = (figure: (result: StepResult | undefined) => number) =>
      kinds.map((kind) => figure(stepsOf(steps, kind, size)));
    return [
      {
        name: `key to painted slide, ${size} slides, ms`,
        values: of((result) => percentile(turns(result), 0.5)),
      },
      {
        name: `the slowest of 50, ${size} slides, ms`,
        values: of((result) => percentile(turns(result), 0.98)),
      },
      { name: `main thread for a step, ${size} slides, ms`, values: of(mainThread) },
      { name: `still moving 300 ms after a step, ${size} slides`, values: of(moving) },
    ];
  };
  return sizes.flatMap(rows);
}

const stepsOf = (steps: readonly StepResult[], kind: Kind, size: number) =>
  steps.find(({ deck }) => deck.kind === kind && deck.size === size);
const turns = (result: StepResult | undefined) =>
  (result?.rounds ?? []).flatMap(({ keyToPaint }) => keyToPaint);
const mainThread = (result: StepResult | undefined) =>
  median((result?.rounds ?? []).map((round) => round.mainThread));
const moving = (result: StepResult | undefined) =>
  median((result?.rounds ?? []).map((round) => round.moving));

function readingLine({ loads }: Results): string {
  if (loads.length === 0) return '';
  const paint = (kind: Kind) => loaded(loads, { kind, view: 'reading' }, 'slow', 'firstPaint');
  const bytes = (kind: Kind) => loaded(loads, { kind, view: 'reading' }, 'slow', 'bytes') / 1000;
  return `Reading view, slow: first paint ${written(paint('ours'))} ms, the floor ${written(paint('floor'))} ms; ${written(bytes('ours'))} kB in total, the floor ${written(bytes('floor'))} kB.`;
}

function authorLines({ builds, edits, prints }: Results): string {
  const built = builds.map(({ size, milliseconds }) => `${size} slides in ${written(milliseconds / 1000)} s`);
  const printed = prints.map(
    ({ kind, milliseconds, bytes }) =>
      `${names[kind]} ${written(milliseconds / 1000)} s, ${written(bytes / 1000)} kB`,
  );
  return [
    `Build: ${built.join(', ')}.`,
    ...(edits.length > 0 ? [`From saving a slide to seeing it: ${written(median(edits))} ms.`] : []),
    ...(printed.length > 0 ? [`Printed by the browser: ${printed.join('; ')}.`] : []),
  ].join(' ');
}

interface Target {
  readonly name: string;
  readonly measured: number;
  readonly most: number;
}

/** A talk of that many slides has a target of its own, told where `--slides` asks for one. */
const large = 1000;

/** What the deck promises and was measured, each as a figure and its limit. */
export const targetsOf = (results: Results): readonly Target[] =>
  promisesOf(results).filter(({ measured }) => !Number.isNaN(measured));

function promisesOf(results: Results): readonly Target[] {
  const { readable, loads, steps, size } = results;
  const slow = (kind: Kind, field: keyof Loading, view: Deck['view'] = 'slides') =>
    loaded(loads, { kind, view }, 'slow', field);
  const turn = (kind: Kind, count: number) => percentile(turns(stepsOf(steps, kind, count)), 0.5);
  const readableBytes = (kind: Kind) => readable.find((one) => one.kind === kind)?.bytes ?? Number.NaN;
  const isLarge = steps.some(({ deck }) => deck.size === large);
  return [
    {
      name: 'first paint, to the floor',
      measured: slow('ours', 'firstPaint') / slow('floor', 'firstPaint'),
      most: 1.3,
    },
    {
      name: 'ready for a key, to lean',
      measured: slow('ours', 'keyReady') / slow('lean', 'keyReady'),
      most: 0.85,
    },
    {
      name: 'bytes before the first slide can be read, fonts apart, to the floor',
      measured: readableBytes('ours') / readableBytes('floor'),
      most: 1.3,
    },
    { name: 'bytes in total, to stock', measured: slow('ours', 'bytes') / slow('stock', 'bytes'), most: 0.3 },
    {
      name: 'script before a key works, beyond reveal’s core, kB',
      measured: (slow('ours', 'readyScriptBytes') - results.revealBytes) / 1000,
      most: 6,
    },
    {
      name: 'layout shift',
      measured: Math.max(slow('ours', 'layoutShift'), slow('ours', 'layoutShift', 'reading')),
      most: 0,
    },
    {
      name: `key to paint at ${size}, to lean`,
      measured: turn('ours', size) / turn('lean', size),
      most: 0.8,
    },
    ...(isLarge
      ? [
          {
            name: `key to paint at ${large}, to lean`,
            measured: turn('ours', large) / turn('lean', large),
            most: 0.5,
          },
        ]
      : []),
    {
      name: `main thread for a step at ${size}, ms`,
      measured: mainThread(stepsOf(steps, 'ours', size)),
      most: 6,
    },
    { name: 'moving 300 ms after a step', measured: moving(stepsOf(steps, 'ours', size)), most: 0 },
    {
      name: 'main thread in an idle second, ms above the floor',
      measured:
        loaded(loads, { kind: 'ours', view: 'slides' }, 'plain', 'idle') -
        loaded(loads, { kind: 'floor', view: 'slides' }, 'plain', 'idle'),
      most: 1,
    },
    {
      name: 'reading view, first paint to the floor',
      measured: slow('ours', 'firstPaint', 'reading') / slow('floor', 'firstPaint', 'reading'),
      most: 1.2,
    },
  ];
}

function targetTable(targets: readonly Target[]): string {
  if (targets.length === 0) return '';
  const row = ({ name, measured, most }: Target) =>
    `| ${name} | ${written(Number(measured.toFixed(3)))} | ≤ ${most} | ${measured <= most ? 'yes' : 'no'} |`;
  return ['| target | measured | limit | met |', '| --- | ---: | ---: | --- |', ...targets.map(row)].join(
    '\n',
  );
}
