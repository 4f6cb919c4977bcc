/** What a person can ask of `npm run pdf`. */
import { parseArgs } from 'node:util';

/** The files there are. */
export const kinds = ['slides', 'handout'] as const;

/** The size of the handout’s smallest text where nobody asks for another, in points. */
export const usualText = 9;

const largestText = 36;

/** A file's name without its ending. */
export type Kind = (typeof kinds)[number];

/** What was asked. */
export interface Options {
  readonly kinds: readonly Kind[];
  readonly folder: string;
  readonly paper: 'a4' | 'letter';
  readonly theme: 'light' | 'dark';
  readonly part: 1 | 2;
  /** The size of the handout’s smallest text, in points. */
  readonly text: number;
  /** Whether what is said goes beside slides.pdf, for programs that present from a PDF. */
  readonly notes: boolean;
}

/** What `--help` prints. */
export const help = `npm run pdf -- [options]

Writes pdf/slides.pdf, one slide a page, and pdf/handout.pdf, each slide with what is said.
Both are accessible: tagged as PDF/UA asks, and compared word by word with the page.

  --only slides|handout   write one of the two
  --out FOLDER            write into this folder (pdf)
  --paper a4|letter       the handout's paper (a4)
  --text SIZE             large print: no text of the handout is under that size, 9 to 36 points (9)
  --theme light|dark      the colours of the slides (light); a handout is always light
  --ua 1|2                PDF/UA-1 with PDF 1.7, or PDF/UA-2 with PDF 2.0 (1)
  --notes                 add slides.pdfpc with what is said, for pdfpc
  --help                  this list

With SOURCE_DATE_EPOCH set, the same deck gives the same bytes.`;

/**
 * The options that the arguments ask for, or nothing where they ask for help.
 *
 * @throws A sentence for what cannot be asked.
 */
export function optionsFrom(args: readonly string[]): Options | undefined {
  const values = parsed(args);
  if (values.help) return undefined;
  if (values.notes && values.only === 'handout')
    throw new Error(
      'Options: --notes go with slides.pdf, which --only handout leaves out. Take one of the two off.',
    );
  return {
    kinds: values.only === undefined ? kinds : [oneOf('only', values.only, kinds)],
    folder: values.out ?? 'pdf',
    paper: oneOf('paper', values.paper ?? 'a4', ['a4', 'letter']),
    theme: oneOf('theme', values.theme ?? 'light', ['light', 'dark']),
    text: sizeFrom(values.text),
    part: oneOf('ua', values.ua ?? '1', ['1', '2']) === '1' ? 1 : 2,
    notes: values.notes ?? false,
  };
}

function sizeFrom(value: string | undefined): number {
  if (value === undefined) return usualText;
  const size = Number(value);
  if (!/^\d+(?:\.\d+)?$/u.test(value) || size < usualText || size > largestText)
    throw new Error(
      `Options: --text is "${value}". Make it a size in points, from ${usualText} to ${largestText}.`,
    );
  return size;
}

/**
 * The date to write into the files: the one SOURCE_DATE_EPOCH gives, or now.
 *
 * @throws A sentence where the variable is no number of seconds.
 */
export function dateFrom(epoch: string | undefined): Date {
  if (epoch === undefined || epoch === '') return new Date();
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d+$/u.test(epoch) || Number.isNaN(date.getTime()))
    throw new Error(`SOURCE_DATE_EPOCH: "${epoch}" is not a number of seconds. Correct it or unset it.`);
  return date;
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: text,
        out: text,
        paper: text,
        text,
        theme: text,
        ua: text,
        notes: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const { message } = error as Error; // parseArgs throws errors only
    throw new Error(`Options: ${message.split('. ')[0]}. Run \`npm run pdf -- --help\` for what there is.`, {
      cause: error,
    });
  }
}

function oneOf<const T extends string>(option: string, value: string, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined)
    throw new Error(`Options: --${option} is "${value}". Make it ${choices.join(' or ')}.`);
  return chosen;
}
