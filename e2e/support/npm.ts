/** The scripts of package.json, run as a person runs them. That each of them is run by a test is e2e/commands/scripts.spec.ts. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect } from '@playwright/test';

/** What a command said, and how it ended. */
export interface Said {
  readonly status: number | null;
  readonly says: string;
  /** The part of it that is no result: warnings, errors. */
  readonly complains: string;
}

/** Where and how a script is run: in this project's folder, as it stands, unless it says otherwise. */
interface Where {
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const commandOf = (script: string, args: readonly string[]) => ['run', '--silent', script, '--', ...args];

/** Runs a script to its end. */
export function npm(
  script: string,
  args: readonly string[] = [],
  { folder = '.', environment }: Where = {},
): Said {
  const { status, stdout, stderr } = spawnSync('npm', commandOf(script, args), {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { status, says: stdout + stderr, complains: stderr };
}

/** A script that goes on until it is ended, with all that it has started. */
export class Running {
  private printed = '';

  private constructor(private readonly process: ChildProcess) {
    for (const stream of [process.stdout, process.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.printed += text));
  }

  static start(script: string, args: readonly string[], { folder = '.', environment }: Where = {}): Running {
    const started = spawn('npm', commandOf(script, args), {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
      detached: true, // a group of its own, which a signal reaches as the keys of a terminal do
    });
    return new Running(started);
  }

  /** What it has said so far. */
  get says(): string {
    return this.printed;
  }

  /** Waits until it has said this. @returns The first group of it. */
  async said(words: RegExp): Promise<string> {
    await expect.poll(() => this.printed, { timeout: 45_000 }).toMatch(words);
    return words.exec(this.printed)?.[1] ?? '';
  }

  /** Ends it as Ctrl + C does. */
  async interrupt(): Promise<void> {
    const { pid, exitCode, signalCode } = this.process;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    const ended = once(this.process, 'close'); // once nobody holds its output any more
    process.kill(-pid, 'SIGINT');
    await ended;
  }
}
