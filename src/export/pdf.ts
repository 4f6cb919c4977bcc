/** `npm run pdf`: the talk as slides.pdf and handout.pdf. What builds and prints is loaded once the wish is understood: it takes seconds. */
import { resolve } from 'node:path';
import { prepare } from './files';
import { dateFrom, help, optionsFrom } from './options';
import type { Options } from './options';

try {
  const options = optionsFrom(process.argv.slice(2));
  if (options) await run(options);
  else console.log(help);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(options: Options): Promise<void> {
  const started = performance.now();
  const date = dateFrom(process.env['SOURCE_DATE_EPOCH']);
  const folder = resolve(process.env['INIT_CWD'] ?? '.', options.folder); // where npm was called from
  await prepare(folder);
  const { printDeck } = await import('./printed-deck');
  await printDeck(folder, options, date);
  console.log(`Done in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
