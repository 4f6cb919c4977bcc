/** `npm run export`: everything to hand out, in one folder. Nothing is written before all of it is made, and then all of it or nothing. What builds and prints is loaded once the wish is understood: it takes seconds. */
import { resolve } from 'node:path';
import { exportHelp, exportOptionsFrom } from './export-options';
import { prepare } from './files';

try {
  const options = exportOptionsFrom(process.argv.slice(2));
  if (options) {
    const folder = resolve(process.env['INIT_CWD'] ?? '.', options.folder); // where npm was called from
    await prepare(folder);
    const { handOut } = await import('./hand-out');
    await handOut({ ...options, folder });
  } else console.log(exportHelp);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
