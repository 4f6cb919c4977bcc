/** What `npm run pdf` writes, and other readers than the one that wrote it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { npm } from './npm';
import type { Said } from './npm';
import { outputOnce } from './once';
import type { Output } from './once';

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

/** One print of the talk in a run for all tests that look at it. */
const printOnce = (name: string, args: readonly string[]): Promise<Output> =>
  outputOnce(name, (folder) => runPdf([...args, '--out', folder]));

/** The slides alone, with what is said on each. */
export const notesPrint = (): Promise<Output> => printOnce('printed-notes', ['--notes', '--only', 'slides']);

/** The talk's files for the tests of a file, and a folder for its own that goes with them. */
export class Printed {
  readonly folder = mkdtempSync(join(tmpdir(), 'pdf-spec-'));
  private readonly prints = new Map<number, Output>();
  private readonly opened: PDFDocumentProxy[] = [];

  /** Makes the files of parts of the standard, or waits until another worker has made them. */
  async make(...parts: readonly (1 | 2)[]): Promise<void> {
    for (const part of parts)
      this.prints.set(part, await printOnce(`printed-ua-${part}`, ['--ua', String(part)]));
  }

  /** The folder with both files of a part of the standard. Nobody may write in it. */
  files(part: 1 | 2): string {
    return this.print(part).folder;
  }

  /** What the export of a part said. */
  says(part: 1 | 2): string {
    return this.print(part).says;
  }

  private print(part: 1 | 2): Output {
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
