/** What the compiler says of the talk, in an author’s words. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const compiler = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');

/** Everything that does not compile, a sentence each. */
export async function compilerFindings(root: string): Promise<readonly string[]> {
  try {
    await run(process.execPath, [compiler, '--pretty', 'false'], {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    });
    return [];
  } catch (error) {
    const { stdout = '', message } = error as { readonly stdout?: string; readonly message: string }; // what execFile rejects with
    return stdout === '' ? [`The compiler: it does not run (${message}). Run \`npm ci\`.`] : saidOf(stdout);
  }
}

interface Error {
  readonly file: string;
  readonly line: string;
  readonly message: string;
}

/** The errors the compiler prints, without what only follows from them: `deck.ts` repeats that a slide is wrong. */
export function saidOf(printed: string): readonly string[] {
  const errors = [...printed.matchAll(/^(\S[^(]*)\((\d+),\d+\): error TS\d+: (.*)$/gmu)].map(
    ([, file = '', line = '', message = '']): Error => ({ file, line, message }),
  );
  const isDeck = ({ file }: Error) => /(?:^|\/)deck\.ts$/u.test(file);
  const own = errors.filter((error) => !isDeck(error));
  const told = own.length > 0 ? own : errors;
  return [...new Set(told.map(({ file, line, message }) => `${file}, line ${line}: ${inWords(message)}`))];
}

/** The kit's types hold sentences for authors; the compiler wraps them. */
function inWords(message: string): string {
  const ours = /"((?:Misquoted: |Passage ')[^"]*\.)"/u.exec(message)?.[1];
  return ours ?? message;
}
