/** The Vite plugin that publishes ACCESSIBILITY.md beside the deck, so that the help can link to it without leaving the site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { marked } from 'marked';
import type { Plugin } from 'vite';

/** Adds `accessibility.html` to the built site, in the deck's own stylesheet and without any script. */
export function conformancePage(): Plugin {
  let root = '';
  return {
    name: 'conformance-page',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const stylesheet = Object.keys(bundle).find((name) => name.endsWith('.css')) ?? '';
        const text = await readFile(join(root, 'ACCESSIBILITY.md'), 'utf8');
        this.emitFile({
          type: 'asset',
          fileName: 'accessibility.html',
          source: page(await marked.parse(text), stylesheet),
        });
      },
    },
  };
}

function page(body: string, stylesheet: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; font-src 'self'" />
    <title>Accessibility conformance</title>
    <link rel="stylesheet" href="${stylesheet}" />
  </head>
  <body>
    <main class="plain-page">
${body}
    </main>
  </body>
</html>
`;
}
