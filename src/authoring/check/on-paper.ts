/** The talk on paper: every slide on its sheet, and the PDFs that would be handed out. */
import type { Browser } from '@playwright/test';
import { openedPage, pdfOf } from '../../export/editions';
import { usualText } from '../../export/options';
import { misfitsOnPaper } from '../measure/measure';
import type { Seen } from './told';

/** What was found on paper. */
export interface OnPaper {
  readonly misfits: readonly Seen[];
  /** What the PDFs would not say as the page does, a sentence each. */
  readonly refused: readonly string[];
}

const edition = {
  kinds: ['slides', 'handout'],
  paper: 'a4',
  theme: 'light',
  part: 1,
  text: usualText,
  date: new Date(0),
} as const;

/** Measures each sheet, and makes slides.pdf and handout.pdf without writing them. */
export async function onPaper(browser: Browser, address: string, ids: readonly string[]): Promise<OnPaper> {
  const misfits = await onSheets(browser, address);
  const refused: string[] = [];
  for (const kind of edition.kinds) {
    try {
      const { file } = await pdfOf(browser, { address, kind, edition });
      if (kind === 'slides') misfits.push(...onSeveralSheets(file.labels, ids));
    } catch (error) {
      refused.push(...sentencesOf(error, kind));
    }
  }
  return { misfits, refused };
}

async function onSheets(browser: Browser, address: string): Promise<Seen[]> {
  const page = await openedPage(browser, address);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    document.documentElement.dataset['print'] = 'slides';
    return document.fonts.ready.then(() => undefined);
  });
  const slides = await misfitsOnPaper(page);
  await page.context().close();
  return slides.flatMap(({ slide, misfits }) =>
    misfits.map((misfit): Seen => ({ slide, place: 'paper', misfit })),
  );
}

/** A page's label is the number of its slide, and which sheet of it where there are more. */
function onSeveralSheets(labels: readonly string[], ids: readonly string[]): readonly Seen[] {
  const several = new Set(
    labels.filter((label) => label.includes('.')).map((label) => Number.parseInt(label, 10)),
  );
  return [...several].map((number) => ({
    slide: ids[number - 1] ?? '',
    place: 'paper',
    misfit: { kind: 'on several sheets' },
  }));
}

/** The first line says which file, each other one what. */
function sentencesOf(error: unknown, kind: string): readonly string[] {
  const [first = '', ...rest] = String(error instanceof Error ? error.message : error).split('\n');
  const told = rest.length > 0 ? rest : [first];
  return told.map((sentence) => `${kind}.pdf: ${sentence}`);
}
