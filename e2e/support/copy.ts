/** A copy of the project for a test to write in. It finds the packages that are installed. */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from './fixture';
import { npm } from './npm';
import type { Said } from './npm';

const sources = [
  'slides',
  'src',
  'assets',
  'e2e/sample',
  'index.html',
  'ACCESSIBILITY.md',
  '.prettierrc.json',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
];

/** A running order of the sample with few of its slides, for what measures or prints each. It names no passage that only the others rest on. */
export const withSlides = (order: string, kept: readonly string[]): string =>
  order.replace(
    /slides: \[[^]*(?=\};\s*$)/u, // and what names slides that are not kept
    `slides: [${kept.join(', ')}],
  leftOut: article.blocks
    .flatMap(({ lines }) => lines.flatMap((line) => Object.keys(line)))
    .filter((id) => ![${kept.join(', ')}].some(({ source }) => [source].flat().some((one) => one === id))),
`,
  );

export class Copy {
  private constructor(readonly folder: string) {}

  /** Copies what a talk is made of: its own modules and files, the sample's, and the kit's; or what is named. */
  static make(which: readonly string[] = sources): Promise<Copy> {
    return Copy.to(resolve('.copy-'), which);
  }

  /** Copies what is named to a place of its own, for what leaves out what Git ignores, as linters do. */
  static async makeApart(which: readonly string[]): Promise<Copy> {
    const copy = await Copy.to(join(tmpdir(), 'copy-'), which);
    await symlink(resolve('node_modules'), join(copy.folder, 'node_modules'), 'junction');
    return copy;
  }

  private static async to(place: string, which: readonly string[]): Promise<Copy> {
    const folder = await mkdtemp(place);
    for (const source of which) await cp(source, join(folder, source), { recursive: true });
    return new Copy(folder);
  }

  /** Replaces words in a file. */
  async edit(file: string, words: string, others: string): Promise<void> {
    const text = await this.read(file);
    expect(text, file).toContain(words);
    await this.write(file, text.replace(words, others));
  }

  read(file: string): Promise<string> {
    return readFile(join(this.folder, file), 'utf8');
  }

  async write(file: string, text: string): Promise<void> {
    await writeFile(join(this.folder, file), text);
  }

  /** Runs a script of package.json as a person does. */
  npm(
    script: string,
    args: readonly string[] = [],
    environment: Readonly<Record<string, string>> = {},
  ): Said {
    return npm(script, args, { folder: this.folder, environment });
  }

  /** Runs another program in it. */
  run(command: string, args: readonly string[]): Said {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: this.folder, encoding: 'utf8' });
    return { status, says: stdout + stderr, complains: stderr };
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
