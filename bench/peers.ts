/** The same slides as other decks: what the figures of this one are compared with. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { compressed } from './server.ts';
import { workshop } from './talks.ts';

/** A slide as data: its address, what it shows, what is said. */
interface SlideData {
  readonly id: string;
  readonly html: string;
  readonly notes: string;
}

interface TalkData {
  readonly title: string;
  readonly slides: readonly SlideData[];
  /** The whole body, without its scripts. */
  readonly body: string;
}

const require = createRequire(import.meta.url);
const fileOf = (name: string) => readFile(require.resolve(name), 'utf8');

/** Reads the slides back from a built page. */
export async function readTalk(browser: Browser, page: string): Promise<TalkData> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const data = await tab.evaluate((html) => {
    const read = new DOMParser().parseFromString(html, 'text/html');
    const slides = [...read.querySelectorAll('section.slide')].map((section) => {
      const notes = section.querySelector('.notes');
      notes?.remove();
      return { id: section.id, html: section.innerHTML, notes: notes?.innerHTML ?? '' };
    });
    const whole = new DOMParser().parseFromString(html, 'text/html');
    for (const script of whole.querySelectorAll('script')) script.remove();
    return { title: read.title, slides, body: whole.body.innerHTML };
  }, page);
  await context.close();
  return data;
}

const sectionOf = ({ id, html, notes }: SlideData) =>
  `<section id="${id}">${html}<aside class="notes">${notes}</aside></section>`;

const headOf = (title: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">`;

/** As reveal's documentation sets a deck up with a bundler: its stylesheets, the black theme, the notes plugin, and the slides made by script. */
export async function makeStock(name: string, { title, slides }: TalkData): Promise<string> {
  const folder = join(workshop, name);
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'index.html'),
    `${headOf(title)}
</head>
<body>
<div class="reveal"><div class="slides"></div></div>
<script type="module" src="/main.js"></script>
</body>
</html>`,
  );
  await writeFile(join(folder, 'slides.json'), JSON.stringify(slides));
  await writeFile(
    join(folder, 'main.js'),
    `import Reveal from 'reveal.js';
import Notes from 'reveal.js/plugin/notes';
import 'reveal.js/reveal.css';
import 'reveal.js/theme/black.css';
import slides from './slides.json';

const section = ({ id, html, notes }) => \`<section id="\${id}">\${html}<aside class="notes">\${notes}</aside></section>\`;
document.querySelector('.slides').innerHTML = slides.map(section).join('');
new Reveal({ hash: true, plugins: [Notes] }).initialize();
`,
  );
  const site = join(folder, 'dist');
  await build({ root: folder, configFile: false, logLevel: 'error', base: './', build: { outDir: site } });
  return site;
}

const leanTheme = `.reveal{font:28px/1.4 system-ui,sans-serif;color:#111}body{background:#fff}.reveal .slides{text-align:left}
.reveal h1,.reveal h2{font-size:1.6em;margin:0 0 .6em}.reveal svg{max-height:10em}.reveal .icon{width:1em;height:1em}`;

/** As little reveal.js as there can be: slides in the page, no plugin, reveal’s defaults, everything in the one file, which is its fastest start. */
export async function makeLean(name: string, { title, slides }: TalkData): Promise<string> {
  const site = join(workshop, name);
  await mkdir(site, { recursive: true });
  const style = (await fileOf('reveal.js/reveal.css')) + leanTheme;
  await writeFile(
    join(site, 'index.html'),
    `${headOf(title)}
<style>${style}</style>
</head>
<body>
<div class="reveal"><div class="slides">${slides.map(sectionOf).join('\n')}</div></div>
<script type="module">${await revealStart()}</script>
</body>
</html>`,
  );
  return site;
}

const start = `import Reveal from 'reveal.js';
new Reveal({ hash: true }).initialize();`;

/** Reveal's core, bundled and minified with the call that starts it. */
async function revealStart(): Promise<string> {
  const folder = join(workshop, 'reveal-core');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'main.js'), start);
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { write: false, modulePreload: false, rolldownOptions: { input: join(folder, 'main.js') } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk')
    throw new Error('reveal.js: it bundled to nothing. Run `npm ci` and try again.');
  return chunk.code.replaceAll('</script', String.raw`<\/script`);
}

/** Bytes of reveal's core as it travels. */
export const revealBytes = async (): Promise<number> => compressed(Buffer.from(await revealStart())).length;

const floorStyle = `body{margin:0;font:28px/1.4 system-ui,sans-serif;color:#111;background:#fff}[hidden]{display:none!important}
.is-deck :is(.masthead,.contents,.controls,.speaker,.appendix,.notes){display:none}.slide{padding:2rem}.icon{width:1em;height:1em}
svg{max-height:10em}`;

/** Twenty lines: one slide at a time, the arrow keys, the address. */
const floorScript = `const slides = [...document.querySelectorAll('.slide')];
let index = Math.max(0, slides.findIndex(({ id }) => '#' + id === location.hash));
const show = (next) => {
  if (!slides[next]) return;
  slides[index].hidden = true;
  slides[next].hidden = false;
  index = next;
  history.replaceState(null, '', '#' + slides[next].id);
};
if (!location.search.includes('reading')) {
  document.documentElement.classList.add('is-deck');
  for (const slide of slides) slide.hidden = true;
  show(index);
  addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') show(index + 1);
    if (key === 'ArrowLeft') show(index - 1);
    if (key === 'Home') show(0);
    if (key === 'End') show(slides.length - 1);
  });
}`;

/** The floor: this talk's own body, a minimal style, twenty lines of script. */
export async function makeFloor(name: string, { title, body }: TalkData): Promise<string> {
  const site = join(workshop, name);
  await mkdir(site, { recursive: true });
  await writeFile(
    join(site, 'index.html'),
    `${headOf(title)}
<style>${floorStyle}</style>
</head>
<body>${body}
<script>${floorScript}</script>
</body>
</html>`,
  );
  return site;
}
