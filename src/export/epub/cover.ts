/** The book's cover: the talk's title over its line, upright, in the page's own fonts and colours. */
import type { Page } from '@playwright/test';

/** Large enough for shops, small enough for a reader's shelf. */
const size = { width: 1200, height: 1600 };

/** Takes the cover of the page that holds the talk. The page is of no further use then. */
export async function bookCoverOf(page: Page, title: string, publisher: string): Promise<Uint8Array> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.setViewportSize(size);
  await page.evaluate(
    ({ words, below }) => {
      // No function is named in here, as tsx would wrap it in one the page lacks.
      const parts = (
        [
          [
            'h1',
            words,
            'font: 600 6.5rem/1.15 var(--serif); margin: 0; text-wrap: balance; color: var(--ink)',
          ],
          ['div', '', 'height: 0.75rem; margin: 4rem -8rem; background: var(--line)'],
          ['p', below, 'font: 2.5rem/1.4 var(--sans); margin: 0; color: var(--ink-quiet)'],
        ] as const
      ).map(([name, text, style]) => {
        const part = document.createElement(name);
        part.textContent = text;
        part.style.cssText = style;
        return part;
      });
      const cover = document.createElement('div');
      cover.style.cssText =
        'position: fixed; inset: 0; overflow: hidden; box-sizing: border-box; padding: 14rem 8rem; background: var(--paper)';
      cover.append(...parts);
      document.documentElement.dataset['theme'] = 'light';
      document.documentElement.style.fontSize = '16px';
      document.body.replaceChildren(cover);
    },
    { words: title, below: publisher },
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.screenshot({ animations: 'disabled' });
}
