/** The deck as a browser sees it: built anew into a folder of its own, and served to this machine alone. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The served deck. */
export interface DeckSite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Builds the deck and serves it on a free port.
 *
 * @throws A sentence with the author's problems where it does not build.
 */
export async function openDeckSite(): Promise<DeckSite> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-'));
  const removed = () => rm(folder, { recursive: true, force: true });
  try {
    await build({ root, logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } });
    const server = await preview({
      root,
      logLevel: 'silent',
      build: { outDir: folder },
      preview: { host: '127.0.0.1', port: 4173, open: false },
    });
    const address = server.resolvedUrls?.local[0] ?? '';
    return {
      address,
      close: async () => {
        await server.close();
        await removed();
      },
    };
  } catch (error) {
    await removed();
    const { message } = error as Error; // Vite throws errors only
    throw new Error(`The deck does not build, so nothing was written.\n${message}`, { cause: error });
  }
}
