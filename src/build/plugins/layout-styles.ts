/** The Vite plugin that puts the layouts' styles into the stylesheets that lay slides out: in a built page those of the layouts that its slides have, and no other. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { importTalk } from '../import-talk.ts';

/** What stylesheets import, and the place in it that is filled. */
const sheet = 'laid-out.css';
const taken = `@import './${sheet}';`;
const place = "@import 'layouts';";

/** Fills the place, in every stylesheet of `src/theme/` that lays slides out. */
export function layoutStyles(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'layout-styles',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved;
    },
    async transform(code, id) {
      if (!/\/src\/theme\/[\w-]+\.css(?:\?|$)/u.test(id) || !code.includes(taken)) return undefined;
      const file = join(config.root, 'src/theme', sheet);
      this.addWatchFile(file);
      const style = readFileSync(file, 'utf8').replace(place, (await imports(config)).join('\n'));
      return { code: code.replace(taken, style), map: null };
    },
  };
}

/** In development all layouts, as an author may want another at any time. */
async function imports({ root, command }: ResolvedConfig): Promise<readonly string[]> {
  const used: readonly string[] | undefined =
    command === 'build' ? (await importTalk(root)).talk.about.layouts : undefined;
  const folder = join(root, 'src/layouts');
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, `${name}.css`)) && (used?.includes(name) ?? true))
    .map((name) => `@import '../layouts/${name}/${name}.css' layer(layouts);`);
}
