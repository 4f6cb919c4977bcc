/** The door of the PDF pipeline: a page in, an accessible file out. Nothing outside imports what lies behind it. */
import type { Page } from '@playwright/test';
import { verdictOn } from './check/conformance';
import { differences, textsIn } from './compare/comparison';
import { readPrinted } from './file/read';
import { keyOf } from './file/structure';
import { describe, withBoxes, withTitles } from './mend/describe';
import { withWholeLinks } from './mend/links';
import { withWholePictures } from './mend/pictures';
import { retag } from './mend/retag';
import { print } from './print/print';
import type { Print } from './print/print';
import { partOf } from './print/readiness';
import type { Parts } from './print/readiness';
import type { Edition } from './write/draft';
import { write } from './write/write';

/** What is to be printed, in which colours, and what the file is to claim. */
export interface Wish extends Parts, Edition {
  readonly colours: 'light' | 'dark';
}

/** What is wrong with a deck that cannot be exported, each thing a sentence. */
export class Refusal extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** A finished file. */
export interface Exported {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** The label of each page: the slide’s number, and which sheet of it where it takes more than one, as in "7.2". */
  readonly labels: readonly string[];
  readonly slides: number;
  /** How many conditions of the standard it was held against. */
  readonly checks: number;
}

/**
 * Prints a page, tags the print, and holds it against the page and against the standard.
 *
 * @param page Open in a browser of the Chromium family, best without its scripts. It is changed for print: close it afterwards.
 * @throws Refusal where the file would not say what the page shows, or would not meet the standard.
 */
export async function accessiblePdf(page: Page, { colours, part, date, ...parts }: Wish): Promise<Exported> {
  return madeOf(await print(page, parts, colours), { part, date });
}

/** From a print to the file: read, retag, compare, describe, write, and check what was written. */
async function madeOf({ bytes, inventory }: Print, edition: Edition): Promise<Exported> {
  const printed = await readPrinted(bytes);
  const texts = textsIn(printed.pages);
  const retagged = retag(
    withWholePictures(printed.root, partOf),
    (content) => texts.get(keyOf(content)) ?? '',
  );
  refuse(differences(retagged, printed.pages, inventory));
  const marks = printed.pages.flatMap((page) => page.marks);
  const root = withTitles(withBoxes(withWholeLinks(retagged), marks), inventory);
  const description = describe(root, inventory, printed.pages.length);
  const written = await write(printed, root, description, edition);
  const { conditions, failures } = await verdictOn(written, edition.part);
  refuse(failures);
  return {
    bytes: written,
    pages: printed.pages.length,
    labels: description.labels,
    slides: inventory.slides.length,
    checks: conditions,
  };
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}
