/** Runs a module of ours in the page. It may import others; what it finds it leaves as `found` on the global object. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { compiled } from '../../build/compiled';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * What the module finds in the page.
 *
 * @param entry Its path from the project's folder.
 * @param constants Names in it that stand for values.
 */
export async function runInPage<Found>(
  page: Page,
  entry: string,
  constants: Readonly<Record<string, unknown>> = {},
): Promise<Found> {
  const script = await compiled(root, entry, constants);
  return page.evaluate(`(() => { ${script}\nreturn globalThis.found; })()`);
}
