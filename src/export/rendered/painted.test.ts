import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { paintedOn } from './painted';

/** A page with slides of the given content. */
async function showing(page: Page, ...slides: readonly string[]): Promise<void> {
  const style =
    '@page { size: 1280px 720px; margin: 0 } body { margin: 0; background: #fbf7ee; print-color-adjust: exact } section { position: relative; width: 1280px; height: 720px; overflow: clip; break-after: page }';
  const sections = slides.map((slide) => `<section>${slide}</section>`).join('');
  await page.setContent(`<style>${style}</style><div class="slides">${sections}</div>`);
}

const at = (left: number, top: number, more = '') =>
  `style="position: absolute; left: ${left}px; top: ${top}px; ${more}"`;

const line = `<svg role="img" aria-label="A line" viewBox="0 0 1280 4" width="1280" height="4" ${at(0, 300)}><path d="M0,2 H1280" stroke="#0b6b63" stroke-width="4"/></svg>`;

test('whatever draws is read back where it is: paths, borders, dashes; words and paper are not', async ({
  page,
}) => {
  const box = `<p ${at(100, 500, 'margin: 0; width: 200px; height: 40px; box-sizing: border-box; border: 2px dashed #123456')}>Words</p>`;
  const dot = `<svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20" ${at(90, 292)}><circle cx="10" cy="10" r="8" fill="#abcdef"/></svg>`;
  await showing(page, '<h1>First</h1>', line + dot + box);
  const { paper, slides } = await paintedOn(page);
  expect(paper).toBe('#fbf7ee');
  expect(slides[0]).toEqual({ named: [], decoration: undefined });
  const [named] = slides[1]?.named ?? [];
  expect(named?.shapes.map(({ fill, stroke }) => fill ?? stroke?.colour)).toEqual(['#0b6b63', '#abcdef']);
  expect(named?.box).toEqual({
    x: 0,
    y: expect.closeTo(294, 0),
    width: expect.closeTo(1280, 0),
    height: expect.closeTo(16, 0),
  });
  const decoration = slides[1]?.decoration;
  expect(decoration?.box).toEqual({
    x: expect.closeTo(100, 0),
    y: expect.closeTo(500, 0),
    width: expect.closeTo(200, 0),
    height: expect.closeTo(40, 0),
  });
  expect(new Set(decoration?.shapes.map(({ fill, stroke }) => fill ?? stroke?.colour))).toEqual(
    new Set(['#123456']),
  );
});

for (const [what, nameless] of [
  ['drawing', line.replace('aria-label="A line" ', '')],
  ['picture', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
] as const)
  test(`a ${what} without a text alternative is refused with a sentence`, async ({ page }) => {
    await showing(page, '<h1>First</h1>', nameless);
    await expect(paintedOn(page)).rejects.toThrow(
      'Slide 2: a drawing or picture has no text alternative, so nothing was written. Give it aria-label or alt, or aria-hidden if it is decoration.',
    );
  });
