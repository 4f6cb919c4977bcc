/** What of others is in the talk, with its licence: found by the build among what it has put in, so that nothing is forgotten. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Somebody else's work that is handed out with the talk. */
export interface CreditedWork {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The licence in full. */
  readonly text: string;
}

const fontFolder = 'assets/fonts';

/**
 * The works in what was built, by name.
 *
 * @param files Every file that went in; those of packages lie under `node_modules`.
 * @throws A sentence for a package without a licence of its own.
 */
export function creditedWorks(root: string, files: readonly string[]): readonly CreditedWork[] {
  const packages = new Set(files.flatMap((file) => packageFolderOf(file) ?? []));
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
      return { name: `${file.replace(ending, '')} (font)`, version: 'subset', licence, text };
    });
}
