/** What `npm run pdf` writes, and other readers than the one that wrote it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { expect } from './fixture';
import { npm } from './npm';
import type { Said } from './npm';
import { madeOnce } from './once';

/** The day that is written into files: any, and the same for all, so that what is made twice can be compared. */
export const day = '1660000000';

/** Runs `npm run pdf`, in this project or in a copy of it. */
export function runPdf(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  cwd = '.',
): Said {
  return npm('pdf', args, {
    folder: cwd,
    environment: { SOURCE_DATE_EPOCH: day, ...environment },
  });
}

/** What a print with particular options left: its files in a folder of their own, and what it said. */
interface Print {
  readonly files: string;
  readonly says: string;
}

/** One print of a talk in a run for all tests that look at it. */
async function printOnce(name: string, args: readonly string[]): Promise<Print> {
  const folder = await madeOnce(name, (into) => {
    const { status, says } = runPdf([...args, '--out', join(into, 'files')]);
    expect(status, says).toBe(0);
    writeFileSync(join(into, 'says.txt'), says);
  });
  return { files: join(folder, 'files'), says: readFileSync(join(folder, 'says.txt'), 'utf8') };
}

/** The slides alone, with what is said on each. */
export const notesPrint = (): Promise<Print> => printOnce('printed-notes', ['--notes', '--only', 'slides']);

/** The talk's files for the tests of a file, and a folder for its own that goes with them. */
export class Printed {
  readonly folder = mkdtempSync(join(tmpdir(), 'pdf-spec-'));
  private readonly prints = new Map<number, Print>();
  private readonly opened: PDFDocumentProxy[] = [];

  /** Makes the files of parts of the standard, or waits until another worker has made them. */
  async make(...parts: readonly (1 | 2)[]): Promise<void> {
    for (const part of parts)
      this.prints.set(part, await printOnce(`printed-ua-${part}`, ['--ua', String(part)]));
  }

  /** The folder with both files of a part of the standard. Nobody may write in it. */
  files(part: 1 | 2): string {
    return this.print(part).files;
  }

  /** What the export of a part said. */
  says(part: 1 | 2): string {
    return this.print(part).says;
  }

  private print(part: 1 | 2): Print {
    const print = this.prints.get(part);
    if (!print) throw new Error(`PDF/UA-${part} was not printed. Call make() before the tests.`);
    return print;
  }

  async open(path: string): Promise<PDFDocumentProxy> {
    const file = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
    this.opened.push(file);
    return file;
  }

  async close(): Promise<void> {
    for (const file of this.opened) await file.destroy();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What another program of the machine says; nothing where it is not installed. */
export function said(command: string, args: readonly string[]): string | undefined {
  const { error, stdout } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 });
  return error ? undefined : stdout;
}
