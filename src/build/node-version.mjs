/** Refuses a Node that is too old with a sentence, before anything newer than this file is loaded. Written for old ones: keep its syntax plain. */
import { readFileSync } from 'fs';

const needed = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).engines.node;
const wanted = needed.replace('>=', '').split('.').map(Number);
const present = process.versions.node.split('.').map(Number);
const older = present[0] < wanted[0] || (present[0] === wanted[0] && present[1] < wanted[1]);

if (older) {
  console.error(
    'Node: this is ' +
      process.versions.node +
      ', and the deck needs ' +
      wanted.join('.') +
      ' or newer. Install it from https://nodejs.org/ and try again.',
  );
  process.exit(1);
}
