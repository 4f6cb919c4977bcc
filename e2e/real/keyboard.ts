/** Keys as keyboards send them: held down, from other layouts, through an input method. */
import type { Page } from '@playwright/test';

/** Holds a key down: one press and so many repeats, as the system sends them, then the release. */
export async function hold(page: Page, key: string, repeats = 30): Promise<void> {
  for (let press = 0; press <= repeats; press += 1) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

/** One stroke on a keyboard with another layout. */
export interface Stroke {
  /** What the key types there; `Process` where an input method takes it. */
  readonly key: string;
  /** Where it lies, named by what a US keyboard has there. */
  readonly code: string;
  readonly shift?: boolean;
}

/** Types a key as a keyboard with that layout does. Chromium only. */
export async function strike(page: Page, { key, code, shift = false }: Stroke): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const typed = key.length === 1 ? { text: key } : {};
  const common = { key, code, modifiers: shift ? 8 : 0, windowsVirtualKeyCode: virtualKey({ key, code }) };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...common, ...typed });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
  await session.detach();
}

/** Windows' code of the key: an input method hides it. https://learn.microsoft.com/windows/win32/inputdev/virtual-key-codes */
function virtualKey({ key, code }: Stroke): number {
  if (key === 'Process') return 229;
  return /^(?:Key|Digit)/u.test(code) ? (code.at(-1) ?? '').charCodeAt(0) : 0;
}
