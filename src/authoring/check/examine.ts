/** The whole check of a talk: what stands in its modules, and then how it looks in a browser. */
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { importTalk } from '../../build/import-talk';
import type { TalkModule } from '../../build/import-talk';
import { singleFile } from '../../build/single-file';
import { findBrowser } from '../../export/browser';
import { withBrowser } from '../../export/editions';
import { fromTheDisk } from '../../export/files';
import { compilerFindings } from './compiler';
import { onPaper } from './on-paper';
import { asAPage, onSlides } from './on-screen';
import { toldTogether } from './told';
import type { Written } from './told';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What an examination comes to. */
export interface Examination {
  /** A sentence each: what it is about, what is the matter, what to do. */
  readonly found: readonly string[];
  /** What was looked at, in a sentence. */
  readonly looked: string;
}

/**
 * Examines the chosen talk.
 *
 * @param tell Is told what is being looked at.
 * @throws A sentence where no browser is found or starts.
 */
export async function examine(tell: (what: string) => void): Promise<Examination> {
  tell('Reading the slides …');
  const [misread, loaded] = await Promise.all([compilerFindings(root), loadedTalk()]);
  if (typeof loaded === 'string') return { found: [...misread, loaded], looked: '' };
  const { problems, written, about } = loaded;
  const seen = await looksOf(written, tell);
  const slides = `${Object.keys(written).length} slides of “${about.title}”`;
  return {
    found: [...misread, ...problems, ...seen],
    looked: `The ${slides} were measured in four windows, as a page on a phone, and on paper.`,
  };
}

/** The talk, or in a sentence why there is none to look at. */
async function loadedTalk(): Promise<TalkModule | string> {
  try {
    return (await importTalk(root)).talk;
  } catch (error) {
    return `The talk: it could not be read, so its slides were not measured (${firstLine(error)}). Mend what is told above, or that, and check again.`;
  }
}

async function looksOf(written: Written, tell: (what: string) => void): Promise<readonly string[]> {
  let html: string;
  try {
    ({ html } = await singleFile(root, { unfinished: true }));
  } catch (error) {
    return [
      `The talk: it could not be built, so its slides were not measured (${firstLine(error)}). Mend that, and check again.`,
    ];
  }
  return fromTheDisk(html, (address) =>
    withBrowser(findBrowser(), (browser) => measured(browser, address, written, tell)),
  );
}

async function measured(
  browser: Browser,
  address: string,
  written: Written,
  tell: (what: string) => void,
): Promise<readonly string[]> {
  const ids = Object.keys(written);
  tell('Measuring the slides in four windows …');
  const slides = await onSlides(browser, address, ids);
  tell('Measuring the page on a phone …');
  const page = await asAPage(browser, address);
  tell('Printing, and measuring the sheets …');
  const paper = await onPaper(browser, address, ids);
  return [...toldTogether([...slides, ...page, ...paper.misfits], written), ...paper.refused];
}

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
