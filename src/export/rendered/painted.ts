/** The page laid out as slides in light colours, and what is drawn on them. */
import type { Page } from '@playwright/test';
import { drawingsOf } from './drawings';
import type { Drawings } from './drawings';
import type { NamedDrawings } from './in-page/named';
import { runInPage } from './run-in-page';
import { shapesIn } from './shapes';

/** What is drawn. */
export interface Painted {
  /** The colour of the slides. */
  readonly paper: string;
  readonly slides: readonly Drawings[];
}

/**
 * Lays the page out as slides, one below the other, and reads what is drawn on them. The page stays laid out so.
 *
 * @throws A sentence for a drawing that has no name.
 */
export async function paintedOn(page: Page): Promise<Painted> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.evaluate(() => {
    Object.assign(document.documentElement.dataset, { print: 'slides', theme: 'light' });
    return document.fonts.ready.then(() => undefined);
  });
  const { paper, slides, nameless } = await runInPage<NamedDrawings>(
    page,
    'src/export/rendered/in-page/find-named.ts',
  );
  refuseNameless(nameless);
  const pdf = await page.pdf({ printBackground: true, preferCSSPageSize: true });
  const shapes = await shapesIn(pdf, paper);
  return { paper, slides: slides.map((named, index) => drawingsOf(shapes[index] ?? [], named, paper)) };
}

function refuseNameless([first]: NamedDrawings['nameless']): void {
  if (first === undefined) return;
  throw new Error(
    `Slide ${first}: a drawing or picture has no text alternative, so nothing was written. Give it aria-label or alt, or aria-hidden if it is decoration.`,
  );
}
