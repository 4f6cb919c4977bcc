/** The Vite plugin that makes the stylesheet for print: compiled as the page's own is, and laid out for a slide as wide as a sheet. */
import { build } from 'vite';
import type { Plugin } from 'vite';
import { forPaper } from './for-paper.ts';
import { layoutStyles } from './layout-styles.ts';

const source = 'src/theme/print.css';
const link = `<link rel="stylesheet" media="print" href="/${source}" />`;
const place = '<!--print-->';
const postcss = { plugins: [forPaper(source)] };

/**
 * Puts the compiled stylesheet where the page links its source. Vite copies a stylesheet that is linked for one medium as it was written,
 * and colours that a compiler has chosen do not go with colours that a browser chooses: paper was dark, and the ink on it dark too.
 * In development nothing is compiled, and the link stays.
 *
 * @param where Into a file that the page links, or into the page itself.
 */
export function printStyle(where: 'file' | 'page'): Plugin {
  let root = '';
  let linked = () => '';
  return {
    name: 'print-style',
    config: () => ({ css: { postcss } }),
    configResolved(resolved) {
      ({ root } = resolved);
    },
    async buildStart() {
      if (this.environment.mode !== 'build') return;
      const style = await compiledStyle(root);
      if (where === 'page') linked = () => `<style media="print">${style}</style>`;
      else {
        const file = this.emitFile({ type: 'asset', name: 'print.css', source: style });
        linked = () => `<link rel="stylesheet" media="print" href="./${this.getFileName(file)}" />`;
      }
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html, { server }) {
        if (!html.includes(link)) throw new Error(`Print: index.html does not hold ${link}. Put it back.`);
        return server ? html : html.replace(link, place); // which Vite does not know
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.html'))
            file.source = String(file.source).replace(place, linked);
      },
    },
  };
}

async function compiledStyle(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    css: { postcss },
    plugins: [layoutStyles()],
    build: { write: false, target: 'es2022', rolldownOptions: { input: `${root}/${source}` } },
  });
  const files = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const sheet = files.find(({ fileName }) => fileName.endsWith('.css'));
  if (sheet?.type !== 'asset') throw new Error(`${source}: compiled to nothing. Check that the file exists.`);
  return String(sheet.source).trim();
}
