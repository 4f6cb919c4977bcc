/**
 * The Vite plugin that leaves out of reveal.js what the deck's configuration switches off (`src/browser/stage/stage.ts`).
 * Each part of reveal.js is a module of its own in the sources it publishes; no file of it is changed.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath } from 'vite';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const source = normalizePath(join(require.resolve('reveal.js'), '../../js/reveal.js'));
const absent = normalizePath(fileURLToPath(new URL('../../browser/stage/absent.ts', import.meta.url)));

/** What stays is the core and fragments. */
const switchedOff = [
  'components/playback',
  'controllers/autoanimate',
  'controllers/backgrounds',
  'controllers/controls',
  'controllers/focus',
  'controllers/jumptoslide',
  'controllers/keyboard',
  'controllers/location',
  'controllers/notes',
  'controllers/overlay',
  'controllers/overview',
  'controllers/plugins',
  'controllers/pointer',
  'controllers/printview',
  'controllers/progress',
  'controllers/scrollview',
  'controllers/slidecontent',
  'controllers/slidenumber',
  'controllers/touch',
].map((part) => `./${part}`);

/** @throws A sentence with the remedy when a release of reveal.js has moved a part, so that it would come back unseen. */
export function leanReveal(): Plugin {
  const left = new Set<string>();
  return {
    name: 'lean-reveal',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['reveal.js'] } }),
    resolveId(id, importer) {
      if (id === 'reveal.js') return source;
      if (importer !== source || !switchedOff.includes(id)) return undefined;
      left.add(id);
      return absent;
    },
    generateBundle() {
      const missing = switchedOff.filter((part) => !left.has(part));
      if (missing.length > 0)
        this.error(
          `reveal.js: ${missing.join(', ')} cannot be left out, for it imports no such part. Compare the list in src/build/plugins/lean-reveal.ts with its imports.`,
        );
    },
  };
}
