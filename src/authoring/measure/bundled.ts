import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiled } from '../../build/compiled';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A module and all it imports as one script that leaves its exports in a global variable. Specs, which know nothing of the build, have it from here. */
export const bundled = (entry: URL, name: string): Promise<string> =>
  compiled(root, relative(root, fileURLToPath(entry)).replaceAll('\\', '/'), {}, name);
