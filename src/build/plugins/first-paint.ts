/** The Vite plugin that brings the first paint forward in the built page: its style travels inside it, and fonts and scripts are asked for at once. */
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** The modules whose chunks a view loads first, by view. */
const firstModules = {
  slides: '/src/browser/slides/slides-view.ts',
  speaker: '/src/browser/speaker/speaker-view.ts',
} as const;

/** Fonts that the first slide shows. */
const firstFonts = /\/(?:newsreader|atkinson)-[^/]*\.woff2$/u;

/** What Vite loads the parts of the deck with, and what stands in for it. */
const vitesPreload = '\0vite/preload-helper.js';
const preload = fileURLToPath(new URL('../../browser/start/preload.ts', import.meta.url));

/** A stylesheet of its own costs a slow network one more journey before anything is seen: 0.2 s. */
export function firstPaint(): Plugin {
  let taken = '';
  let script = '';
  return {
    name: 'first-paint',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === vitesPreload ? preload : undefined),
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html;
        const { page, file } = styleInside(html, bundle);
        const { tag, address } = scriptOf(page);
        taken = file;
        script = address;
        return page
          .replace(tag, '')
          .replace(
            '<script data',
            () =>
              `${tag.trim()}\n    <script data-font-files="${fontsOf(bundle)}" ${firstFiles(bundle, script)} data`,
          );
      },
    },
    generateBundle: { order: 'post', handler: (_, bundle) => forget(taken, script, bundle) },
  };
}

function styleInside(html: string, bundle: Bundle): { readonly page: string; readonly file: string } {
  const [link, file] = /<link rel="stylesheet"[^>]*? href="\.\/([^"]+)">/u.exec(html) ?? [];
  const sheet = file === undefined ? undefined : bundle[file];
  if (link === undefined || file === undefined || sheet?.type !== 'asset')
    throw new Error('Style: the built page has no stylesheet. Link one in index.html.');
  const style = String(sheet.source).trim().replaceAll('url(./', 'url(./assets/');
  delete bundle[file];
  return { page: html.replace(link, () => `<style>${style}</style>`), file };
}

/** The page's own script, which it asks for itself, before the one in the head takes its time. */
function scriptOf(page: string): { readonly tag: string; readonly address: string } {
  const [tag, address] = /\s*<script type="module"[^>]*? src="\.\/([^"]+)"><\/script>/u.exec(page) ?? [];
  if (tag === undefined || address === undefined)
    throw new Error('Script: the built page has none. Name one in index.html.');
  return { tag, address };
}

/** A chunk that shares code with the page's own script waits for the page's stylesheet too, and fails without it. The script stands in: it is there. */
function forget(stylesheet: string, script: string, bundle: Bundle): void {
  const [style, present] = [stylesheet, script].map((file) => file.split('/').at(-1) ?? '');
  if (!style || !present) return;
  for (const chunk of Object.values(bundle))
    if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(style, present);
}

/** Asked for by the script in the head, because links to fonts in the page hold up the first paint of every view on every network. */
function fontsOf(bundle: Bundle): string {
  const files = Object.keys(bundle).filter((file) => firstFonts.test(file));
  return files.map((file) => `./${file}`).join(' ');
}

/** Tells the script in the head, by view, which files come next; only there is it known which view it will be. */
function firstFiles(bundle: Bundle, script: string): string {
  return Object.entries(firstModules)
    .map(([view, module]) => `data-${view}="${filesOf(bundle, module, script).join(' ')}"`)
    .join(' ');
}

function filesOf(bundle: Bundle, module: string, script: string): readonly string[] {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (!chunk) throw new Error(`${module}: no chunk of the build begins with it. Import it dynamically.`);
  const imported = chunk.imports.filter((file) => file !== script);
  const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
  return [chunk.fileName, ...imported, ...styles].map((file) => `./${file}`);
}
