/** Tables in slides for office programs, beside those of the page. What a chart is drawn from is a table on the page alone. */
import type { Page } from '@playwright/test';
import { expect } from '../support/fixture';
import type { Deck } from '../support/fixture';
import { elements, only, value, words } from './exported';
import type { Exported } from './exported';
import { paragraphs, slidesOf } from './office';

type Cells = readonly (readonly string[])[];

/** The page laid out as the slides are. */
export async function asSlides(deck: Deck, page: Page): Promise<void> {
  await deck.read();
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.evaluate(() =>
    Object.assign(document.documentElement.dataset, { print: 'slides', theme: 'light' }),
  );
}

/** What stands in the cells of each table, row by row, as the page shows it. */
export const tablesShown = (page: Page): Promise<readonly Cells[]> =>
  page
    .locator('.slides table:not(.chart)')
    .evaluateAll((all) =>
      all.map((table) =>
        Array.from((table as HTMLTableElement).rows, (row) =>
          Array.from(row.cells, (cell) => cell.innerText.replaceAll(/\s+/gu, ' ').trim()),
        ),
      ),
    );

/** Expects each to be a table in the file: its header row is marked, no cell is joined or empty, and it has a name. */
export function haveTables(talk: Exported, shown: readonly Cells[]): void {
  const tables = slidesOf(talk).flatMap((slide) => elements(slide, 'graphicFrame'));
  const inFile = tables.map((table) =>
    elements(table, 'tr').map((row) => elements(row, 'tc').map((cell) => paragraphs(cell).join(' ').trim())),
  );
  expect(inFile).toEqual(shown);
  for (const table of tables) {
    expect(value(only(table, 'tblPr'), 'firstRow')).toBe('1');
    expect(value(only(table, 'cNvPr'), 'descr')).not.toBe('');
    for (const cell of elements(table, 'tc')) {
      expect(words(cell)).not.toBe('');
      for (const name of ['gridSpan', 'rowSpan', 'hMerge', 'vMerge'])
        expect(cell.hasAttribute(name)).toBe(false);
    }
  }
}
