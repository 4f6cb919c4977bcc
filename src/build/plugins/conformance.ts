/** The Vite plugin that publishes ACCESSIBILITY.md beside the deck, so that the help can link to it without leaving the site. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { marked } from 'marked';
import type { Plugin } from 'vite';
import { directionOf } from '../../content/language.ts';
import { wordingLanguage } from '../../wording/language.ts';
import { pageWording } from '../../wording/page.ts';

/** Adds `accessibility.html` to the built site, in the browser's own colours and without any script. */
export function conformancePage(): Plugin {
  let root = '';
  return {
    name: 'conformance-page',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const text = await readFile(join(root, 'ACCESSIBILITY.md'), 'utf8');
      this.emitFile({
        type: 'asset',
        fileName: 'accessibility.html',
        source: page(await marked.parse(text)),
      });
    },
  };
}

const style = `body { max-width: 60rem; margin: auto; padding: 1.5rem; font: 1.125rem/1.5 sans-serif; overflow-wrap: break-word; }
table { display: block; overflow-x: auto; border-collapse: collapse; }
th, td { padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid; text-align: start; vertical-align: top; }`;
const hash = createHash('sha256').update(style).digest('base64');

function page(body: string): string {
  return `<!doctype html>
<html lang="${wordingLanguage}" dir="${directionOf(wordingLanguage)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'" />
    <title>${pageWording.conformanceTitle}</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
${body}
    </main>
  </body>
</html>
`;
}
