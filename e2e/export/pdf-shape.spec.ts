/** What the files of `npm run pdf` say of their pictures and links, and of themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/fixture';
import { patience } from '../support/once';
import { Printed, said } from '../support/printed';

test.describe.configure({ mode: 'default' });
const printed = new Printed();
test.beforeAll(async () => {
  test.setTimeout(patience);
  await printed.make(1, 2);
});
test.afterAll(() => printed.close());

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** The boxes of a file's figures, in order, as poppler reads them. */
function figureBoxes(path: string): readonly Box[] | undefined {
  const tags = said('pdfinfo', ['-struct-text', path]);
  return tags === undefined
    ? undefined
    : [...tags.matchAll(/\/BBox \[([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)\]/gu)].map(([, ...numbers]) => {
        const [left = 0, bottom = 0, right = 0, top = 0] = numbers.map(Number);
        return { left, bottom, right, top };
      });
}

test('the box of a figure holds the drawing, the width of its lines and what is set upon them', async ({
  page,
}) => {
  await page.goto('./?view=reading');
  await page.emulateMedia({ media: 'print' });
  const boxes = figureBoxes(join(printed.files(1), 'slides.pdf'));
  test.skip(boxes === undefined, 'pdfinfo is not installed');
  // Of every named drawing: where its own circles stand on the slide, in points from the lower left.
  const drawings = await page.locator('.slides > .slide').evaluateAll((slides) =>
    slides.flatMap((slide) => {
      const { left, bottom } = slide.getBoundingClientRect();
      return [...slide.querySelectorAll('[role="img"]')]
        .filter((drawing) => drawing.checkVisibility())
        .map((drawing) => ({
          name: drawing.getAttribute('aria-label') ?? '',
          circles: [...slide.querySelectorAll(':is(.below, .hung) .node circle')].map((circle) => {
            const { x, y, width } = circle.getBoundingClientRect();
            return { left: (x - left) * 0.75, bottom: (bottom - y - width) * 0.75, size: width * 0.75 };
          }),
        }));
    }),
  );
  expect(boxes).toHaveLength(drawings.length);
  for (const [index, { name, circles }] of drawings.entries()) {
    const box = boxes?.[index] ?? { left: 0, bottom: 0, right: 0, top: 0 };
    expect(box.top - box.bottom, name).toBeGreaterThanOrEqual(2);
    expect(box.right - box.left, name).toBeGreaterThanOrEqual(2);
    for (const circle of circles) {
      expect(box.left, name).toBeLessThan(circle.left + 1);
      expect(box.right, name).toBeGreaterThan(circle.left + circle.size - 1);
      expect(box.bottom, name).toBeLessThan(circle.bottom + 1);
      expect(box.top, name).toBeGreaterThan(circle.bottom + circle.size - 1);
    }
  }
});

test('a picture’s caption is a Caption beside its Figure', async ({ page }) => {
  await page.goto('./?view=reading');
  const captions = await page.locator('.slides figcaption:has(.caption, .credit, .described)').count();
  for (const name of ['slides.pdf', 'handout.pdf']) {
    const tags = said('pdfinfo', ['-struct', join(printed.files(1), name)]);
    test.skip(tags === undefined, 'pdfinfo is not installed');
    expect([...(tags ?? '').matchAll(/^( *)Figure.*\n(?: +\/.*\n)*\1Caption/gmu)], name).toHaveLength(
      captions,
    );
  }
});

interface Link {
  readonly contentsObj: { readonly str: string };
  readonly rect: readonly [number, number, number, number];
  readonly quadPoints?: readonly number[];
}

test('a link is met once, also where it runs over two lines', async ({ page }) => {
  await page.goto('./?view=reading');
  await page.emulateMedia({ media: 'print' });
  const links = await page
    .locator('.slides > .slide')
    .evaluateAll((slides) =>
      slides.map((slide) =>
        [...slide.querySelectorAll('a')]
          .filter((link) => link.checkVisibility())
          .map((link) => ({ name: (link.textContent ?? '').trim(), lines: link.getClientRects().length })),
      ),
    );
  const file = await printed.open(join(printed.files(1), 'slides.pdf'));
  for (const [index, expected] of links.entries()) {
    const found = (await (await file.getPage(index + 1)).getAnnotations()) as Link[];
    expect(found.map(({ contentsObj }) => contentsObj.str)).toEqual(expected.map(({ name }) => name));
    for (const [at, { quadPoints, rect }] of found.entries()) {
      const { lines = 1, name } = expected[at] ?? {};
      const corners = [...(quadPoints ?? [])];
      expect(corners, name).toHaveLength(lines > 1 ? 8 * lines : 0);
      const [left, bottom, right, top] = rect;
      for (const [place, value] of corners.entries()) {
        const [least, most] = place % 2 === 0 ? [left, right] : [bottom, top];
        expect(value, name).toBeGreaterThanOrEqual(least - 0.01);
        expect(value, name).toBeLessThanOrEqual(most + 0.01);
      }
    }
  }
  test.skip(!links.flat().some(({ lines }) => lines > 1), 'No link of this talk runs over two lines.');
});

test('a file of PDF/UA-2 claims to be well tagged where readers look for it, and one of PDF/UA-1 does not', () => {
  const claim = 'http://pdfa.org/declarations/wtpdf#accessibility1.0';
  for (const name of ['slides.pdf', 'handout.pdf']) {
    expect(
      said('pdfinfo', ['-meta', join(printed.files(2), name)]) ??
        readFileSync(join(printed.files(2), name), 'utf8'),
    ).toContain(`<pdfd:conformsTo>${claim}</pdfd:conformsTo>`);
    expect(readFileSync(join(printed.files(1), name), 'latin1')).not.toContain('wtpdf');
  }
});
