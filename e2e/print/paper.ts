/** What a browser prints, read by other programs than the one that printed: words by pdf.js, colours as poppler paints them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a sheet, in points from its lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of its letters. */
  readonly size: number;
}

/** A printed sheet. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** Reads every sheet of a print. */
export async function sheetsOf(pdf: Uint8Array): Promise<readonly Sheet[]> {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const sheets: Sheet[] = [];
  for (const number of numbers) {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap(
      (item) =>
        'str' in item && item.str.trim() !== ''
          ? [pieceOf(item as { str: string; transform: number[]; width: number })]
          : [], // pdf.js types numbers loosely
    );
    sheets.push({ width, height, pieces });
  }
  await file.destroy();
  return sheets;
}

function pieceOf({
  str,
  transform,
  width,
}: {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}): Piece {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  return { text: str, x, y, width, size: Math.hypot(a, b) };
}

/** The letters of a text in the order of the alphabet: the same for the same words, wherever lines break and columns stand. */
export const letters = (text: string): string => [...text.replaceAll(/\s+/gu, '')].toSorted().join('');

/** The letters of a sheet. */
export const lettersOf = ({ pieces }: Sheet): string => letters(pieces.map(({ text }) => text).join(''));

/** What each slide says on paper: all its words but those that only a screen has a place for. */
export const wordsOfSlides = (page: Page): Promise<readonly string[]> =>
  page.locator('.slides > .slide').evaluateAll((slides) =>
    slides.map((slide) => {
      const copy = slide.cloneNode(true) as Element; // of an element
      for (const one of copy.querySelectorAll(
        '.about-talk, .notes, .passages, .in-words, .heading-link, title, desc',
      ))
        one.remove();
      return copy.textContent ?? '';
    }),
  );

/** What is said with each slide, but for cues, which are the presenter's. */
export const wordsOfNotes = (page: Page): Promise<readonly string[]> =>
  page.locator('.slides .notes').evaluateAll((notes) =>
    notes.map((one) => {
      const copy = one.cloneNode(true) as Element; // of an element
      for (const cue of copy.querySelectorAll('.cue')) cue.remove();
      return copy.textContent ?? '';
    }),
  );

/** What of a sheet's words lies beyond its edges. */
export const cutOff = ({ pieces, width, height }: Sheet): readonly string[] =>
  pieces
    .filter(
      ({ x, y, width: long, size }) =>
        x < -0.5 || x + long > width + 0.5 || y < -0.5 || y + size * 0.7 > height + 0.5,
    )
    .map(({ text }) => text);

/** True where poppler is installed, which paints. */
export const canPaint = spawnSync('pdftoppm', ['-v']).error === undefined;

/** What is painted on a sheet. */
export interface Painted {
  /** How much of the sheet is not paper, from 0 to 1. */
  readonly ink: number;
  /** The sheet's paper against white, and its strongest ink against its paper. WCAG 1.4.6. */
  readonly paper: number;
  readonly contrast: number;
  /** The weakest contrast of any piece of text with the paper. */
  readonly weakest: number;
}

const dotsPerInch = 108;

/** Paints every sheet and measures the colours. */
export function painted(pdf: Uint8Array, sheets: readonly Sheet[]): readonly Painted[] {
  const folder = mkdtempSync(join(tmpdir(), 'painted-'));
  try {
    writeFileSync(join(folder, 'print.pdf'), pdf);
    spawnSync('pdftoppm', ['-r', String(dotsPerInch), 'print.pdf', 'sheet'], { cwd: folder });
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.ppm'))
      .toSorted();
    return files.flatMap((name, index) => {
      const sheet = sheets[index];
      return sheet ? [measured(pictureIn(readFileSync(join(folder, name))), sheet)] : [];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Relative luminance, dot by dot. */
  readonly light: Float32Array;
}

function pictureIn(file: Buffer): Picture {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/u.exec(file.toString('latin1', 0, 64));
  if (!header) throw new Error('pdftoppm paints no picture of the kind that is read here.');
  const [width, height] = [Number(header[1]), Number(header[2])];
  const light = new Float32Array(width * height);
  for (let dot = 0, at = header[0].length; dot < light.length; dot += 1, at += 3)
    light[dot] =
      0.2126 * (linear[file[at] ?? 0] ?? 0) +
      0.7152 * (linear[file[at + 1] ?? 0] ?? 0) +
      0.0722 * (linear[file[at + 2] ?? 0] ?? 0);
  return { width, height, light };
}

const linear = Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

function measured(picture: Picture, sheet: Sheet): Painted {
  const counts = countsOf(picture);
  const paper = counts.indexOf(Math.max(...counts)) / shades;
  const contrasts = sheet.pieces
    .filter(({ text }) => /\p{L}{2}/u.test(text))
    .map((piece) => strongest(picture, boxOf(piece, sheet, picture), paper));
  const inked = counts.reduce(
    (sum, count, shade) => (contrast(shade / shades, paper) > 1.2 ? sum + count : sum),
    0,
  );
  return {
    ink: inked / picture.light.length,
    paper: contrast(paper, 1),
    contrast: Math.max(...contrasts),
    weakest: Math.min(...contrasts),
  };
}

/** In so many steps of light dots are counted: one is far less than the contrasts that are asked about. */
const shades = 10_000;

/** How many dots have each shade, from black to white. Most have the paper’s. */
function countsOf({ light }: Picture): readonly number[] {
  const counts = Array.from({ length: shades + 1 }, () => 0);
  for (const one of light) {
    const shade = Math.round(one * shades);
    counts[shade] = (counts[shade] ?? 0) + 1;
  }
  return counts;
}

const contrast = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ x, y, width, size }: Piece, sheet: Sheet, picture: Picture): Box {
  const scale = dotsPerInch / 72;
  const within = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value * scale)));
  return {
    left: within(x, picture.width),
    right: within(x + width, picture.width),
    top: within(sheet.height - y - 0.7 * size, picture.height),
    bottom: within(sheet.height - y, picture.height),
  };
}

function strongest({ light, width }: Picture, { left, right, top, bottom }: Box, paper: number): number {
  let most = 1;
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1)
      most = Math.max(most, contrast(light[row * width + column] ?? paper, paper));
  return most;
}
