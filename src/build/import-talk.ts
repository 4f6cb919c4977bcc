import { runnerImport } from 'vite';
import { talkAliases } from './chosen.ts';

/** What `src/build/talk.ts` gives. */
export type TalkModule = typeof import('./talk');

/** The file that gives it, from the project's folder. */
export const talkModule = '/src/build/talk.ts';

/** The talk as it stands in the project, outside any server. */
export interface ImportedTalk {
  readonly talk: TalkModule;
  /** Every file it is made of, by path. */
  readonly files: readonly string[];
}

const imported = new Map<string, Promise<ImportedTalk>>();

/** Runs the project's own modules, slides included: once in a process, as several plugins of a build ask for them. */
export function importTalk(root: string): Promise<ImportedTalk> {
  const before = imported.get(root);
  if (before) return before;
  const now = importOnce(root);
  imported.set(root, now);
  return now;
}

async function importOnce(root: string): Promise<ImportedTalk> {
  const { module, dependencies } = await runnerImport<TalkModule>(`.${talkModule}`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: talkAliases(root) },
  });
  const drawn = (file: string) => !module.notDrawn.some((name) => file.includes(`/node_modules/${name}/`));
  return { talk: module, files: dependencies.filter(drawn) };
}
