/** The Vite plugin that adds the worker which keeps the built site for use without a network. */
import { createHash } from 'node:crypto';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { compiled } from '../compiled.ts';

/** A file the worker keeps; the revision tells a new version where the name does not. */
interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

/** What no view shows: instructions to hosts, and pictures for other sites. */
const notKept = /^_headers$|\/social-[^/]*$/u;

/** Comes after every plugin that changes the page. */
export function offlineWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'offline-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const source = await compiled(config.root, 'src/worker/worker.ts', { KEPT_FILES: keptFiles(bundle) });
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
      },
    },
  };
}

function keptFiles(bundle: Rolldown.OutputBundle): readonly KeptFile[] {
  return Object.values(bundle)
    .filter(({ fileName }) => !notKept.test(fileName))
    .map((file) => ({
      url: file.fileName,
      revision: file.fileName.startsWith('assets/') ? null : revisionOf(file),
    }));
}

function revisionOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): string {
  return createHash('sha256')
    .update(file.type === 'chunk' ? file.code : file.source)
    .digest('hex')
    .slice(0, 16);
}
