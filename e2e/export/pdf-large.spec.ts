/** How large the handout is printed: nothing in it under 9 points, nothing of the large print under what was asked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutOff, sheetsOf } from '../print/paper';
import type { Sheet } from '../print/paper';
import { expect, test } from '../support/fixture';
import { patience } from '../support/once';
import { Printed, runPdf } from '../support/printed';

test.describe.configure({ mode: 'default' });
const printed = new Printed();
test.beforeAll(async () => {
  test.setTimeout(patience);
  await printed.make(1);
});
test.afterAll(() => printed.close());

const smallest = (sheets: readonly Sheet[]) =>
  Math.min(...sheets.flatMap(({ pieces }) => pieces.map(({ size }) => size)));

const handout = (folder: string) => sheetsOf(readFileSync(join(folder, 'handout.pdf')));

const withoutSpaces = (text: string) => text.replaceAll(/\s+/gu, '');

test('the talk’s title runs along the head of each sheet, and no tag holds it', async ({ page }) => {
  await page.goto('./?view=reading');
  const title = await page.title();
  const file = await printed.open(join(printed.files(1), 'handout.pdf'));
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent({ includeMarkedContent: true });
    const first = items.findIndex((item) => 'str' in item && item.str.trim() !== '');
    const text = items.slice(first).flatMap((item) => ('str' in item ? [item.str] : []));
    expect(withoutSpaces(text.join('')).startsWith(withoutSpaces(title)), `sheet ${number}`).toBe(true);
    const around = items.slice(0, first).findLast((item) => 'type' in item && item.type.startsWith('begin'));
    expect(around).toMatchObject({ tag: 'Artifact' });
  }
});

test('the usual handout has no text under 9 points, and more than half of each sheet with notes of eighty words is used', async ({
  page,
}) => {
  const sheets = await handout(printed.files(1));
  expect(smallest(sheets)).toBeGreaterThanOrEqual(9);
  await page.goto('./?view=reading');
  const said = await page.locator('.slides .notes').allTextContents();
  for (const [index, { height, pieces }] of sheets.entries())
    if ((said[index] ?? '').split(/\s+/u).length >= 80)
      expect
        .soft(Math.min(...pieces.filter(({ y }) => y > 30).map(({ y }) => y)) / height)
        .toBeLessThan(0.42);
});

for (const [text, part, paper] of [
  [18, 1, 'a4'],
  [18, 2, 'letter'],
  [30, 1, 'a4'],
] as const)
  test(`a handout of ${text} points has no text under that, and everything that is said, as PDF/UA-${part} on ${paper}`, async ({
    page,
  }) => {
    const folder = join(printed.folder, `large-${text}-${part}`);
    const { status, says } = runPdf(
      ['--out', folder, '--only', 'handout', '--text', String(text), '--ua', String(part), '--paper', paper], // prettier-ignore
    );
    expect(status, says).toBe(0);
    expect(says).toMatch(
      /Every word compared with the page; \d+ conditions of PDF\/UA-\d checked, none failed/u,
    );
    const sheets = await handout(folder);
    expect(smallest(sheets)).toBeGreaterThanOrEqual(text - 0.001);
    for (const sheet of sheets) expect.soft(cutOff(sheet)).toEqual([]);
    const said = withoutSpaces(sheets.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join(''));
    await page.goto('./?view=reading');
    for (const words of await page.locator('.notes .spoken, .slides .slide-title').allTextContents())
      expect.soft(said).toContain(withoutSpaces(words));
    for (const column of await page.locator('td[data-column]').evaluateAll(namesOfColumns))
      expect.soft(said, 'a cell names its column, which has no head of its own').toContain(`${column}:`);
  });

test('a handout of 30 points is made of every layout of the sample talk, with nothing painted twice', async () => {
  test.setTimeout(120_000);
  const folder = join(printed.folder, 'large-sample');
  const { status, says } = runPdf(['--out', folder, '--only', 'handout', '--text', '30'], {
    DECK: 'e2e/sample',
  });
  expect(status, says).toBe(0);
  expect(says).toContain('Every word compared with the page');
  const sheets = await handout(folder);
  expect(smallest(sheets)).toBeGreaterThanOrEqual(29.999);
  for (const sheet of sheets) expect.soft(cutOff(sheet)).toEqual([]);
});

const namesOfColumns = (cells: readonly Element[]) =>
  cells.map((cell) => (cell.getAttribute('data-column') ?? '').replaceAll(/\s+/gu, ''));
