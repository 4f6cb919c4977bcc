/** `npm run export`: everything to hand out, in one folder. Nothing is written before all of it is made, and then all of it or nothing. What builds and prints is loaded once the wish is understood: it takes seconds. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from './files';

const help = `npm run export -- [options]

Writes into one folder, ready to be handed out:

  deck.html       the whole talk in one file, for any browser, from a disk and without a network
  slides.pdf      one slide a page
  handout.pdf     each slide with what is said
  cover.png       the title slide, for sharing
  transcript.md   every slide and every note as text
  credits.txt     what is in it from others, with licences

  --out FOLDER         write into this folder (export)
  --publish-licensed   hand out the pictures in assets/licensed/ too; your licence must cover it
  --help               this list`;

try {
  const options = optionsFrom(process.argv.slice(2));
  if (options.help) console.log(help);
  else await run(resolve(process.env['INIT_CWD'] ?? '.', options.out), options['publish-licensed']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function optionsFrom(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
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

async function run(folder: string, licensed: boolean): Promise<void> {
  await prepare(folder);
  const { handOut } = await import('./hand-out');
  await handOut(folder, licensed);
}
