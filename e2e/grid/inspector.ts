/** Puts the checks that run inside the page there, with axe beside them. Both go in through the debugger: the page’s policy admits no script of others. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { bundled } from '../../src/authoring/measure/bundled';

declare global {
  interface Window {
    readonly inspector: typeof import('./in-page/index');
  }
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let checks: Promise<string> | undefined;

export async function inspect(page: Page): Promise<void> {
  checks ??= bundled(new URL('./in-page/index.ts', import.meta.url), 'inspector');
  await page.evaluate(`${axe};${await checks}`);
}
