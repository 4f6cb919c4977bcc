/** From a print to the file: read, retag, compare, describe, write, and check what was written. */
import { differences, textsIn } from './compare/comparison';
import { verdictOn } from './check/conformance';
import { describe, withBoxes, withTitles } from './mend/describe';
import { readPrinted } from './file/read';
import { retag } from './mend/retag';
import { keyOf } from './file/structure';
import type { Print } from './print/print';
import { write } from './write/write';
import type { Edition } from './write/draft';

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
  readonly slides: number;
  /** How many conditions of the standard it was held against. */
  readonly checks: number;
}

/**
 * Makes the file of a print.
 *
 * @throws Refusal where the file would not say what the page shows, or would not meet the standard.
 */
export async function exported({ bytes, inventory }: Print, edition: Edition): Promise<Exported> {
  const printed = await readPrinted(bytes);
  const texts = textsIn(printed.pages);
  const retagged = retag(printed.root, (content) => texts.get(keyOf(content)) ?? '');
  refuse(differences(retagged, printed.pages, inventory));
  const marks = printed.pages.flatMap((page) => page.marks);
  const root = withTitles(withBoxes(retagged, marks), inventory);
  const description = describe(root, inventory, printed.pages.length);
  const written = await write(printed, root, description, edition);
  const { conditions, failures } = await verdictOn(written, edition.part);
  refuse(failures);
  return { bytes: written, pages: printed.pages.length, slides: inventory.slides.length, checks: conditions };
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}
