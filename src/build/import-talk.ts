import { runnerImport } from 'vite';

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

/** Runs the project's own modules, slides included. */
export async function importTalk(root: string): Promise<ImportedTalk> {
  const { module, dependencies } = await runnerImport<TalkModule>(`.${talkModule}`, {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return { talk: module, files: dependencies };
}
