/** How much of a deck has to arrive before its first slide can be read. */
import type { Browser } from '@playwright/test';
import { freshPage } from './browser.ts';
import type { Deck } from './decks.ts';
import { firstSlideAt, watchFirstSlide } from './first-slide.ts';
import { bytesOf, isFont } from './server.ts';
import type { Server } from './server.ts';

export interface Readable {
  /** Fonts apart: until they come, others stand in. */
  readonly bytes: number;
  readonly requests: number;
}

/** Enough to tell two per cent of a file. */
const pieces = 50;

/** Lets a deck arrive piece by piece, and looks at every frame whether the first slide is there. */
export async function measureReadable(browser: Browser, server: Server, deck: Deck): Promise<Readable> {
  const { context, page } = await freshPage(browser);
  server.inPieces(pieces);
  server.sent();
  try {
    await watchFirstSlide(page);
    await page.goto(`${server.origin}/${deck.path}`, { waitUntil: 'commit' });
    const since = await firstSlideAt(page);
    const at = since + (await page.evaluate(() => performance.timeOrigin));
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
