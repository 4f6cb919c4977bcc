/** A copy of the project for a test to write in. It lies beside the sources, so that it finds the packages that are installed. */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from './fixture';

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

/** What a command said, and how it ended. */
export interface Said {
  readonly status: number | null;
  readonly says: string;
}

export class Copy {
  private constructor(readonly folder: string) {}

  /** Copies what a talk is made of: its own modules and files, the sample's, and the kit's. */
  static async make(): Promise<Copy> {
    const folder = await mkdtemp(resolve('.copy-'));
    for (const source of sources) await cp(source, join(folder, source), { recursive: true });
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
    return run('npm', ['run', '--silent', script, '--', ...args], this.folder, environment);
  }

  /** Runs another program in it. */
  run(command: string, args: readonly string[]): Said {
    return run(command, args, this.folder);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Said {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: cwd, ...environment },
  });
  return { status, says: stdout + stderr };
}
