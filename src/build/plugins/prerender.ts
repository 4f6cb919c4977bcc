/** The Vite plugin that writes the talk into `index.html`, at build time and on every change in development. */
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { directionOf } from '../../content/language.ts';
import { chosenTalk } from '../chosen.ts';
import { compiled } from '../compiled.ts';
import { importTalk, talkModule } from '../import-talk.ts';
import type { TalkModule } from '../import-talk.ts';
import { policyPlace } from './policy.ts';

const authored = /\/(?:slides|src\/(?:content|wording|layouts|parts|page|build)|assets)\//u;

/** True for what the page is made of, wherever the chosen talk stands. */
const isAuthored = (file: string, root: string) =>
  authored.test(file) || file.includes(`/${chosenTalk(root).slides}/`);

/**
 * Renders the talk into the page. A deck with problems is not rendered: the author is told all of them instead.
 *
 * @param unfinished True to render it all the same, for a check that looks at it and hands out nothing.
 */
export function prerender({ unfinished = false } = {}): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'prerender',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server }) {
        const talk = await loadTalk(config, server);
        if (!unfinished) refuse(talk, config.command === 'build');
        const body = talk.render();
        return inLanguage(html, talk.about.language)
          .replace('<html', `<html data-talk-id="${escaped(talk.about.id)}"`)
          .replace('<!--head-->', await head(talk, talk.styleFor(body), config))
          .replace('<!--body-->', () => body);
      },
    },
    hotUpdate({ file, server }) {
      if (this.environment.name !== 'client' || !isAuthored(file, config.root)) return undefined;
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** Says which language the document is in and which way that runs. WCAG 3.1.1. */
export const inLanguage = (html: string, language: string): string =>
  html.replace('<html>', `<html lang="${escaped(language)}" dir="${directionOf(language)}">`);

async function loadTalk(config: ResolvedConfig, server: ViteDevServer | undefined): Promise<TalkModule> {
  if (server) return (await server.ssrLoadModule(talkModule)) as TalkModule; // Vite types a loaded module as a record
  return (await importTalk(config.root)).talk;
}

function refuse({ problems, licensedPictures }: TalkModule, publishing: boolean): void {
  if (problems.length > 0)
    throw new Error(`The talk has ${problems.length} to mend.\n\n${problems.join('\n')}`);
  if (publishing && licensedPictures.length > 0 && process.env['PUBLISH_LICENSED'] !== 'yes')
    throw new Error(
      `Licensed pictures: ${licensedPictures.join(', ')} would be published. Take them out of assets/licensed/, or set PUBLISH_LICENSED=yes if your licence covers it.`,
    );
}

async function head({ about }: TalkModule, style: string, config: ResolvedConfig): Promise<string> {
  const script = await firstView(config);
  const place = config.command === 'build' ? policyPlace : '';
  return `${place}
    <title>${escaped(about.title)}</title>
    <meta name="description" content="${escaped(about.description)}" />
    <meta property="og:title" content="${escaped(about.title)}" />
    <meta property="og:description" content="${escaped(about.description)}" />
    <meta property="og:image" content="/assets/pictures/social.png" />${style === '' ? '' : `\n    <style>${style}</style>`}
    <script data-after-first="#${about.afterFirst}">${script}</script>`;
}

let firstViewOnce: Promise<string> | undefined;

function firstView(config: ResolvedConfig): Promise<string> {
  firstViewOnce ??= compiled(config.root, 'src/browser/start/first-view.ts');
  return firstViewOnce;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
