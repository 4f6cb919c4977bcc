import type { Page } from '@playwright/test';

/** Lets scripts, and what they ask for, arrive when they are told to: all, or those that match. @returns What tells them. */
export async function holdScripts(page: Page, which = '**/*.js'): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(which, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
