/** What a person can ask of `npm run export`. */
import { parseArgs } from 'node:util';

/** Everything there is to hand out: what it is asked for by, its file, and what that is. */
export const handouts = {
  deck: {
    file: 'deck.html',
    what: 'the whole talk in one file, for any browser, from a disk and without a network',
  },
  slides: { file: 'slides.pdf', what: 'one slide a page' },
  handout: { file: 'handout.pdf', what: 'each slide with what is said' },
  'handout-large': { file: 'handout-large.pdf', what: 'the same in large print, no text under 18 pt' },
  epub: { file: 'talk.epub', what: 'a book for reading programs, braille and speech' },
  pptx: { file: 'talk.pptx', what: 'slides for PowerPoint, Keynote and LibreOffice' },
  cover: { file: 'cover.png', what: 'the title slide, for sharing' },
  transcript: { file: 'transcript.md', what: 'every slide and every note as text' },
  credits: { file: 'credits.txt', what: 'what is in it from others, with licences' },
} as const;

/** What a file is asked for by. */
export type Handout = keyof typeof handouts;

const names = Object.keys(handouts) as Handout[]; // the keys are these

/** What was asked. */
export interface ExportOptions {
  readonly only: readonly Handout[];
  readonly folder: string;
  /** Whether pictures under licence may go along. */
  readonly licensed: boolean;
}

/** What `--help` prints. */
export const exportHelp = `npm run export -- [options]

Writes into one folder, ready to be handed out:

${names.map((name) => `  ${handouts[name].file.padEnd(18)} ${handouts[name].what}`).join('\n')}

  --only NAMES         only some of them, with commas: ${names.join(',')}
  --out FOLDER         write into this folder (export)
  --publish-licensed   hand out the pictures in assets/licensed/ too; your licence must cover it
  --help               this list

With SOURCE_DATE_EPOCH set, the same talk gives the same bytes.`;

/**
 * The options that the arguments ask for, or nothing where they ask for help.
 *
 * @throws A sentence for what cannot be asked.
 */
export function exportOptionsFrom(args: readonly string[]): ExportOptions | undefined {
  const values = parsed(args);
  if (values.help) return undefined;
  return {
    only: values.only === undefined ? names : chosen(values.only),
    folder: values.out,
    licensed: values['publish-licensed'],
  };
}

/** In the order in which they are made, whatever the order asked. */
function chosen(only: string): readonly Handout[] {
  const asked = only.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !names.some((known) => known === name));
  if (unknown !== undefined)
    throw new Error(
      `Options: --only names "${unknown}", which is not there. Choose of ${names.join(', ')}, with commas between them.`,
    );
  return names.filter((name) => asked.includes(name));
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        out: { type: 'string', default: 'export' },
        'publish-licensed': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    const { message } = error as Error; // parseArgs throws errors only
    throw new Error(
      `Options: ${message.split('. ')[0]}. Run \`npm run export -- --help\` for what there is.`,
      { cause: error },
    );
  }
}
