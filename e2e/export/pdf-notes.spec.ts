/** Notes beside slides.pdf, for those who present from it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/fixture';
import { patience } from '../support/once';
import { Printed, notesPrint } from '../support/printed';

const printed = new Printed();
test.afterAll(() => printed.close());

test('npm run pdf -- --notes writes what is said on each page, and how long the talk takes', async ({
  page,
}) => {
  test.setTimeout(patience);
  const { folder } = await notesPrint();
  expect(readdirSync(folder).toSorted()).toEqual(['slides.pdf', 'slides.pdfpc']);
  const file = JSON.parse(readFileSync(join(folder, 'slides.pdfpc'), 'utf8')) as Notes; // checked below
  await page.goto('./?view=reading');
  const slides = await page.locator('.slides > .slide').evaluateAll((all) =>
    all.map((slide) => ({
      seconds: Number(slide.getAttribute('data-seconds')),
      paragraphs: [...slide.querySelectorAll('.notes > p')].map((paragraph) => paragraph.textContent ?? ''),
    })),
  );
  const seconds = slides.reduce((sum, slide) => sum + slide.seconds, 0);
  expect(file.duration).toBe(Math.ceil(seconds / 60));
  expect({ ...file, pages: file.pages.length, duration: 0 }).toEqual({
    pdfpcFormat: 2,
    duration: 0,
    disableMarkdown: true,
    pages: slides.length,
  });
  const labels = (await (await printed.open(join(folder, 'slides.pdf'))).getPageLabels()) ?? [];
  for (const [index, { paragraphs }] of slides.entries())
    expect(file.pages[index]).toEqual({
      idx: index,
      label: labels[index],
      overlay: 0,
      note: paragraphs.join('\n\n'),
    });
  expect(
    slides.some(({ paragraphs }) => paragraphs.length > 1),
    'there are notes',
  ).toBe(true);
});

interface Notes {
  readonly duration: number;
  readonly pages: readonly unknown[];
}
