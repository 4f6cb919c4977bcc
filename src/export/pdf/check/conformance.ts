/** What PDF/UA asks of a file, as far as a machine can tell, checked on the bytes as written. It reads the file anew and trusts nothing that wrote it. */
import { readPrinted } from '../file/read';
import { elementsIn } from '../file/structure';
import { ofTheBlocks } from './blocks';
import type { Condition } from './condition';
import { ofTheDocument } from './document';
import { ofFonts } from './fonts';
import { ofLinks } from './links';
import { ofThePainting } from './painting';
import { ofTables } from './tables';
import { ofTheTags } from './tags';

/** What was found: how many conditions there are, and what fails them. */
export interface Verdict {
  readonly conditions: number;
  readonly failures: readonly string[];
}

const conditions: readonly Condition[] = [
  ...ofTheDocument,
  ...ofTheTags,
  ...ofThePainting,
  ...ofTheBlocks,
  ...ofTables,
  ...ofLinks,
  ...ofFonts,
];

/** Holds a file against the standard. */
export async function verdictOn(bytes: Uint8Array, part: 1 | 2): Promise<Verdict> {
  const printed = await readPrinted(bytes);
  const header = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const file = { ...printed, part, header, elements: elementsIn(printed.root).slice(1) };
  const failures = conditions.flatMap(({ clause, asks, failing }) =>
    failing(file).map(
      (what) => `PDF/UA-${part}, ${clause}: ${asks}, and ${what}. Report this as a fault of the export.`,
    ),
  );
  return { conditions: conditions.length, failures };
}
