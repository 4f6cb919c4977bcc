/** `npm run bench`: what the deck costs, beside its peers. */
import { help, optionsFrom } from './options.ts';
import { reportOf, targetsOf } from './report.ts';
import { roomReport } from './room/report.ts';
import { runRoomBench } from './room/run.ts';
import { runBench } from './run.ts';

try {
  const options = optionsFrom(process.argv.slice(2));
  if (options === 'help') console.log(help);
  else if (options.listeners) {
    const results = await runRoomBench(options.listeners, showProgress);
    showProgress('');
    console.log(options.json ? JSON.stringify(results, null, 2) : roomReport(results));
  } else {
    const results = await runBench(options, showProgress);
    showProgress('');
    console.log(
      options.json ? JSON.stringify({ ...results, targets: targetsOf(results) }, null, 2) : reportOf(results),
    );
  }
} catch (error) {
  showProgress('');
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** One line that is written over, on the error channel: results go to the other one. */
function showProgress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${what}`);
  else if (what !== '') console.error(what);
}
