/** `npm run check:talk`: what an author runs before a talk. It tells all that is to be mended, at once, and changes nothing. */
import { examine } from './check/examine';

const started = performance.now();
try {
  const { found, looked } = await examine((what) => console.log(what));
  const seconds = Math.round((performance.now() - started) / 1000);
  if (found.length > 0) {
    console.error(`\nThe talk has ${found.length} to mend.\n\n${found.join('\n')}`);
    process.exitCode = 1;
  } else console.log(`\nNothing is to be mended. ${looked} It took ${seconds} s.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
