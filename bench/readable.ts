/** How much of a deck has to arrive before its first slide can be read. */
import type { Browser } from '@playwright/test';
import { freshPage } from './browser.ts';
import type { Deck } from './decks.ts';
import { bytesOf, isFont } from './server.ts';
import type { Server } from './server.ts';

export interface Readable {
  /** Fonts apart: until they come, others stand in. */
  readonly bytes: number;
  readonly requests: number;
}

type Watched = Window & { readableAt: number };

/** Enough to tell two per cent of a file. */
const pieces = 50;

/** Lets a deck arrive piece by piece, and looks at every frame whether the first slide is there. */
export async function measureReadable(browser: Browser, server: Server, deck: Deck): Promise<Readable> {
  const { context, page } = await freshPage(browser);
  server.inPieces(pieces);
  server.sent();
  try {
    await page.addInitScript(watchFirstSlide);
    await page.goto(`${server.origin}/${deck.path}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => (globalThis as unknown as Watched).readableAt > 0);
    const at = await page.evaluate(
      () => performance.timeOrigin + (globalThis as unknown as Watched).readableAt,
    );
    const sent = server.sent().filter((piece) => piece.forPage && piece.at <= at && !isFont(piece.path));
    return {
      bytes: bytesOf(sent),
      requests: new Set(sent.map(({ path }) => path)).size,
    };
  } finally {
    server.inPieces(1);
    await context.close();
  }
}

/** Runs in the page, before anything of its own. A slide is there when it is whole and its heading can be seen in the window. */
function watchFirstSlide(): void {
  const watched = globalThis as unknown as Watched;
  const isThere = () => {
    const heading = document.querySelector('section h1');
    const slide = heading?.closest('section');
    if (!heading || !slide) return false;
    const whole = slide.nextElementSibling !== null || document.readyState !== 'loading';
    const { left, top, width, height } = heading.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
    return whole && painted && heading.contains(seen);
  };
  const look = () => {
    if (isThere()) watched.readableAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
