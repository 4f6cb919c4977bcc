/** Slides for office programs, read as a file and opened by another program. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Document, Element } from '@xmldom/xmldom';
import { expect } from '../support/fixture';
import { elements, only } from './exported';
import type { Exported } from './exported';

const run = promisify(execFile);

const office = '/usr/bin/soffice';

/** False where a test must be skipped. */
export const hasOffice = existsSync(office);

/** The slides in their order. */
export const slidesOf = (talk: Exported): readonly Document[] =>
  talk.names
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))
    .toSorted((one, other) => numberIn(one) - numberIn(other))
    .map((name) => talk.xml(name));

const numberIn = (name: string): number => Number(/\d+/u.exec(name)?.[0]);

/** Words, paragraph by paragraph. */
export const paragraphs = (within: Document | Element): readonly string[] =>
  elements(within, 'p')
    .filter((element) => element.nodeName === 'a:p')
    .map((paragraph) =>
      elements(paragraph, 'r')
        .map((one) => only(one, 't').textContent)
        .join(''),
    );

/** Expects LibreOffice to show each slide with all of its letters, none of them outside. */
export async function openedByOffice(talk: Exported): Promise<void> {
  const printed = await printedByOffice(talk);
  const slides = slidesOf(talk);
  expect(printed.length).toBe(slides.length);
  for (const [index, page] of printed.entries()) {
    const [, width = '', height = ''] = /width="([\d.]+)" height="([\d.]+)"/u.exec(page) ?? [];
    const found = Array.from(
      page.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu),
    );
    for (const [, left, top, right, bottom, word] of found) {
      expect(Math.min(Number(left), Number(top)), word).toBeGreaterThanOrEqual(0);
      expect(Number(right), word).toBeLessThanOrEqual(Number(width));
      expect(Number(bottom), word).toBeLessThanOrEqual(Number(height));
    }
    const shown = found.map(([, , , , , word = '']) => word.replaceAll('&amp;', '&')).join('');
    const slide = slides[index];
    expect(letters(shown), `slide ${index + 1}`).toBe(letters(slide ? paragraphs(slide).join('') : ''));
  }
}

/** In any order; a script that runs from right to left is painted in the other, in other shapes. */
const letters = (text: string) =>
  Array.from(text.normalize('NFKC').replaceAll(/\s+/gu, '')).toSorted().join('');

async function printedByOffice(talk: Exported): Promise<readonly string[]> {
  await run(office, [
    `-env:UserInstallation=file://${talk.folder}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    talk.folder,
    talk.path,
  ]);
  const { stdout } = await run('pdftotext', ['-bbox', `${talk.folder}/talk.pdf`, '-'], { maxBuffer: 1e8 });
  return stdout.split('<page ').slice(1);
}
