/** Since when the first slide can be read. */
import type { Page } from '@playwright/test';

type Watched = Window & { firstSlideAt: number };

/** From now on every page that opens looks at each frame whether its first slide is there. */
export const watchFirstSlide = (page: Page): Promise<unknown> => page.addInitScript(watch);

/** Waits for the first slide. @returns Milliseconds since the page was asked for. */
export async function firstSlideAt(page: Page): Promise<number> {
  await page.waitForFunction(() => (globalThis as unknown as Watched).firstSlideAt > 0);
  return page.evaluate(() => (globalThis as unknown as Watched).firstSlideAt);
}

/** Runs in the page, before anything of its own. A slide is there when it is whole and its heading can be seen in the window. */
function watch(): void {
  const watched = globalThis as unknown as Watched;
  const isThere = () => {
    if (performance.getEntriesByName('first-contentful-paint').length === 0) return false; // looking would lay the page out before its time
    const heading = document.querySelector('section h1');
    const slide = heading?.closest('section');
    if (!heading || !slide) return false;
    const whole = slide.nextElementSibling !== null || document.readyState !== 'loading';
    const { left, top, width, height } = heading.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return whole && heading.contains(seen);
  };
  const look = () => {
    if (isThere()) watched.firstSlideAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
