/** What the lane stands on: the deck in a browser as people have it, and, where the machine has one, a whole desktop. */
import { test as base } from '../support/fixture';
import { withSample } from '../support/sample';
import { openDesktop } from './desktop';
import type { Desktop } from './desktop';

export { arrived, expect } from '../support/fixture';

/** `desktop` is a screen with a window manager and a browser on it, for what only a real window does. A test that asks for it is skipped, with a sentence, where the machine has none. */
export const test = base.extend<{ readonly desktop: Desktop }>({
  desktop: async ({ launchOptions }, use, info) => {
    const desktop = await openDesktop(launchOptions.args ?? []);
    if (typeof desktop === 'string') return info.skip(true, desktop);
    try {
      await use(desktop);
    } finally {
      await desktop.close();
    }
  },
});

/** The same on the sample talk, for what needs particular slides. */
export const onSample = withSample(test);
