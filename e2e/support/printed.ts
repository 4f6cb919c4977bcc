/** What `npm run pdf` writes, and other readers than the one that wrote it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { expect } from './fixture';
import { npm } from './npm';
import type { Said } from './npm';

/** Runs `npm run pdf`, in this project or in a copy of it. */
export function runPdf(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  cwd = '.',
): Said {
  return npm('pdf', args, {
    folder: cwd,
    environment: { SOURCE_DATE_EPOCH: '1660000000', ...environment },
  });
}

/** The files of one export for all tests of a file, in a folder that goes with them. `deck` is the folder of another talk. */
export class Printed {
  constructor(private readonly deck?: string) {}

  readonly folder = mkdtempSync(join(tmpdir(), 'pdf-spec-'));
  private readonly runs = new Map<number, Said>();
  private readonly opened: PDFDocumentProxy[] = [];

  /** The folder with both files of a part of the standard, and the notes. */
  files(part: 1 | 2): string {
    const folder = join(this.folder, `ua-${part}`);
    const { status, says } = this.run(part, folder);
    expect(status, says).toBe(0);
    return folder;
  }

  /** What the export of a part said. */
  says(part: 1 | 2): string {
    return this.run(part, join(this.folder, `ua-${part}`)).says;
  }

  /** What tells a command which talk is meant. */
  private get talk(): Readonly<Record<string, string>> {
    return this.deck === undefined ? {} : { DECK: this.deck };
  }

  private run(part: 1 | 2, folder: string): Said {
    const run = this.runs.get(part) ?? runPdf(['--out', folder, '--ua', String(part)], this.talk);
    this.runs.set(part, run);
    return run;
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
