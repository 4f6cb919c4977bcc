/** What of others is in the talk, with its licence: found by the build among what it has put in, so that nothing is forgotten. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { compiledFiles } from '../compiled.ts';
import { handoutWording } from '../../wording/handouts.ts';
import { importTalk } from '../import-talk.ts';

/** Somebody else's work that is handed out with the talk. */
export interface CreditedWork {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The licence in full. */
  readonly text: string;
}

const fontFolder = 'assets/fonts';

/** The Vite plugin that writes `credits.txt` beside the built page. Comes after every plugin that adds a script. */
export function creditsFile(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'credits',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { talk, files } = await importTalk(config.root);
        const modules = Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? file.moduleIds : [],
        );
        const works = creditedWorks(config.root, [...files, ...modules]);
        this.emitFile({
          type: 'asset',
          fileName: 'credits.txt',
          source: creditsText(talk.about, works),
        });
      },
    },
  };
}

/**
 * The works in what was built, by name.
 *
 * @param files Every file that went in, besides those of scripts compiled apart; those of packages lie under `node_modules`.
 * @throws A sentence for a package without a licence of its own.
 */
export function creditedWorks(root: string, files: readonly string[]): readonly CreditedWork[] {
  const packages = new Set([...files, ...compiledFiles()].flatMap((file) => packageFolderOf(file) ?? []));
  return [...[...packages].map(creditedPackage), ...creditedFonts(join(root, fontFolder))].toSorted(
    (one, other) => one.name.localeCompare(other.name, 'en'),
  );
}

function packageFolderOf(file: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file.replaceAll('\\', '/').replace(/^\0/u, ''))?.[0];
}

function creditedPackage(folder: string): CreditedWork {
  const about: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = about as Readonly<Record<string, string>>; // what npm asks of every package
  const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
  if (!name || !version || !license || !file)
    throw new Error(
      `Credits: "${folder.replace(/^.*node_modules\//u, '')}" goes into the talk and names no licence. Replace it.`,
    );
  return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() };
}

/** The fonts are cut down from packages and lie in the repository, each family with its licence beside it. */
function creditedFonts(folder: string): readonly CreditedWork[] {
  const ending = '-license.txt';
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8').trim();
      const licence = /SIL Open Font License/iu.test(text) ? 'OFL-1.1' : (text.split('\n')[0] ?? '');
      return {
        name: handoutWording.font(file.replace(ending, '')),
        version: handoutWording.subset,
        licence,
        text,
      };
    });
}

/** The talk that is credited. */
export interface Credited {
  readonly title: string;
  /** By which right words and pictures are handed out, a sentence each. */
  readonly rights: readonly string[];
}

/** The credits as a text file: what is in the talk from others, each with its licence in full. */
export function creditsText({ title, rights }: Credited, works: readonly CreditedWork[]): string {
  const list = works.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`).join('\n');
  const texts = works.map(({ name, text }) => `${'-'.repeat(72)}\n${name}\n\n${text}`).join('\n\n');
  return `${title}\n\n${rights.join('\n')}\n\n${handoutWording.fromOthers}\n\n${list}\n\n${texts}\n`;
}
