/** What `npm run bench` can be asked. */
import { parseArgs } from 'node:util';

/** What can be measured by itself. */
export const parts = ['arriving', 'loading', 'turning', 'printing', 'editing'] as const;
export type Part = (typeof parts)[number];

export interface Options {
  readonly rounds: number;
  /** What of it is measured. */
  readonly only: readonly Part[];
  /** Sizes of the synthetic talks whose steps are timed, besides this talk itself. */
  readonly slides: readonly number[];
  readonly json: boolean;
  /** The numbers of listeners with which rooms are compared instead; undefined for the decks. */
  readonly listeners?: readonly number[];
}

export const help = `npm run bench -- [options]

Builds this talk and the same slides as a stock reveal.js deck, a lean one and a bare page ("the floor"),
measures them in turn in one browser, and prints the medians and their ratios.

  --rounds N       how often everything is measured (default 5)
  --slides N,N,…   sizes of the synthetic talks whose steps are timed (default 100,1000)
  --only PART,…    measures only this: ${parts.join(', ')} (default all)
  --room           compares rooms instead: the embedded one, nginx with Nchan, a bare broadcast
  --listeners N,…  with how many listeners (default 10,100,1000,5000)
  --json           prints every figure as JSON instead of tables
  --help           prints this

The browser is the one DECK_BROWSER names, else Playwright's own, else an installed Chrome, Edge or Chromium.`;

/** @throws A sentence with the remedy for an option that cannot be followed. */
export function optionsFrom(args: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '5' },
      slides: { type: 'string', default: '100,1000' },
      only: { type: 'string', default: parts.join() },
      json: { type: 'boolean', default: false },
      room: { type: 'boolean', default: false },
      listeners: { type: 'string', default: '10,100,1000,5000' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  return {
    rounds: wholeNumber('--rounds', values.rounds, 1),
    slides: wholeNumbers('--slides', values.slides, 2),
    only: values.only.split(',').map((name) => partNamed(name.trim())),
    json: values.json,
    ...(values.room ? { listeners: wholeNumbers('--listeners', values.listeners, 1) } : {}),
  };
}

function partNamed(name: string): Part {
  const part = parts.find((one) => one === name);
  if (part) return part;
  throw new Error(`--only: "${name}" is nothing that is measured. Name ${parts.join(', ')}.`);
}

const wholeNumbers = (option: string, text: string, least: number) =>
  text.split(',').map((number) => wholeNumber(option, number.trim(), least));

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`${option}: "${text}" is not a whole number from ${least} up. Correct it.`);
}
