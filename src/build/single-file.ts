/** The whole talk as one file: the same page with script, styles, fonts and pictures inside, and a policy that admits nothing from outside. */
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { talkAliases } from './chosen';
import { layoutStyles } from './plugins/layout-styles';
import { leanReveal } from './plugins/lean-reveal';
import { withPolicy } from './plugins/policy';
import { prerender } from './plugins/prerender';
import { withUnitlessStrokes } from './plugins/unitless-strokes';
import { printStyle } from './plugins/print-style';

/** What the single file is and is made of. */
export interface SingleFile {
  readonly html: string;
  /** Every module of its script, by path. */
  readonly modules: readonly string[];
}

/**
 * Builds the talk into one file, for a disk or a stick: its script is a classic one, since browsers refuse modules from disks.
 *
 * @param unfinished True to look at a talk that has problems; nothing is handed out then.
 * @throws Where the talk does not build.
 */
export async function singleFile(root: string, { unfinished = false } = {}): Promise<SingleFile> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    base: './',
    define: { 'import.meta.env.SINGLE_FILE': 'true' },
    plugins: [prerender({ unfinished }), layoutStyles(), printStyle('page'), leanReveal()],
    resolve: { alias: talkAliases(root) },
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [built] = [result].flat();
  if (!built || !('output' in built)) throw new Error('Single file: it was built to nothing.');
  const modules = built.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  return { html: withPolicy(withUnitlessStrokes(inlined(built.output)), 'one file'), modules };
}

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

function inlined(output: Output): string {
  const page = output.find((file) => file.fileName.endsWith('.html'));
  const script = output.find((file) => file.type === 'chunk');
  const style = output.find((file) => file.fileName.endsWith('.css'));
  if (page?.type !== 'asset' || script?.type !== 'chunk' || style?.type !== 'asset')
    throw new Error('Single file: the build did not give one page, one script and one stylesheet.');
  const html = String(page.source)
    .replaceAll(/\s*<meta property="og:image"[^>]*>/gu, '') // a preview is fetched from a host, and this file has none
    .replaceAll(/<p><a class="help-link"[\s\S]*?<\/a><\/p>/gu, '') // leads to a page beside the site's
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/gu, '')
    .replaceAll(/\s*<link rel="stylesheet"[^>]*>/gu, '')
    .replace('</head>', () => `<style>${String(style.source).trim()}</style>\n  </head>`)
    .replace('</body>', () => `<script>${inScript(script.code)}</script>\n  </body>`);
  return withAssets(html, output);
}

/** A script ends at the first `</script`, wherever it stands. */
const inScript = (code: string) =>
  code
    .trim()
    .replaceAll(/<\/(script)/giu, '<\\/$1')
    .replaceAll('<!--', '<\\!--');

const kinds: Readonly<Record<string, string>> = { png: 'image/png', svg: 'image/svg+xml' };

/** What Vite leaves beside a page whatever its size, such as the icon. */
function withAssets(html: string, output: Output): string {
  return output.reduce((page, file) => {
    const kind = kinds[file.fileName.split('.').at(-1) ?? ''];
    if (file.type !== 'asset' || kind === undefined) return page;
    const data = `data:${kind};base64,${Buffer.from(file.source).toString('base64')}`;
    return page.replaceAll(`./${file.fileName}`, () => data);
  }, html);
}
