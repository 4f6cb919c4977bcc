/** `npm run proven`: writes docs/proven.md, which says what is proven where, from what the tests say of themselves. `-- --out` names another file. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';

interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly projectName: string }[];
  }[];
}

/** A test in one engine. */
interface Proof {
  readonly project: string;
  readonly folder: string;
  /** Its title, with those of what it stands in. */
  readonly words: string;
}

type Row = readonly [label: string, words: RegExp];

const engines: readonly (readonly [project: string, name: string])[] = [
  ['browser', 'Chromium'],
  ['real', 'Chromium as people have it'],
  ['firefox', 'Firefox'],
  ['webkit-driver', 'WebKit'],
];

/** Each with the words by which a title names it, and the folders whose tests are about it when they name none. */
const views: readonly (readonly [name: string, words: RegExp, folders: readonly string[]])[] = [
  ['slides', /slides view|view=slides/u, ['slides', 'start', 'page', 'grid', 'real', 'webkit']],
  ['reading view', /reading view|view=reading|page to (?:be )?read|document to read/u, ['reading']],
  ['speaker view', /speaker view|speaker window|who speaks/u, ['speaker']],
  ['room', /^e2e\/room/u, ['room', 'deploy']],
  ['paper', /^e2e\/print/u, ['print']],
];

const conditions: readonly Row[] = [
  ['light theme', /light theme|in any theme|from a light screen|^e2e\/slides\/fit/u],
  ['dark theme', /dark theme|light and dark|in any theme|theme is dark|from a dark screen/u],
  ['high contrast', /high contrast|more contrast|in any theme/u],
  ['forced colours', /forced colours|in any theme/u],
  ['without motion', /reduced motion|without motion|nothing moves by itself/u],
  ['text at 200 %', /text at 200|text twice as large|at 200 %(?! zoom)|larger text/u],
  ['zoom, up to 400 %', /zoom/u],
  ['spacing of WCAG 1.4.12', /spacing/u],
  ['without script', /without-script|without script|scripts? cannot be had|whole script is lost/u],
  ['without a network', /offline|needs no network|without its host|host gone|loses the network/u],
  ['saved from a browser', /real\/saved/u],
  [
    'translated, or restyled by others',
    /translated|letters far apart|one font for everything|lines far apart/u,
  ],
  ['in the frame of another page', /in a frame/u],
  ['held keys, other keyboards', /a key that is held|on another keyboard/u],
];

const sizes: readonly Row[] = [
  ['320 px', /\b320 (?:px|by|×)/u],
  ['360 to 400 px, a phone', /\b(?:360|390|400) px|on a phone|as a phone/u],
  ['1024 × 768', /\b1024 (?:by|×)/u],
  ['1280 × 720', /\b1280 (?:px|by|×)/u],
  ['1920 × 1080', /\b1920 (?:by|×)/u],
  ['2560 × 1080', /\b2560 (?:by|×)/u],
  ['3840 × 2160', /\b3840 (?:by|×)/u],
  ['A4 and Letter', /\bon (?:A4|Letter)\b/u],
];

/** What is in each folder of `e2e/`. */
const folders: Readonly<Record<string, string>> = {
  authoring: 'what an author does: a new talk, its slides as they are written, the check before it is given',
  commands: 'every command of package.json, and this page',
  deploy: 'a room on real servers, ended in the middle of a talk',
  export: 'PDF, single file and pictures, opened by other programs',
  formats: 'EPUB and PowerPoint, opened by other programs',
  grid: 'every slide in every view in every state of system, window and preferences: names, contrast, targets, focus',
  page: 'preferences, themes, what assistive technology is told',
  print: 'what the browser prints',
  reading: 'the page to read, zoom, large text, small windows',
  real: 'windows, keys and hosts as people have them',
  room: 'everyone on their own device, and captions',
  slides: 'presenting: turning, announcing, focus, what fits',
  speaker: 'the speaker’s view, and windows that follow one another',
  start: 'addresses, loading, what goes wrong, no network, no script, random events',
  webkit: 'the whole way through a talk in WebKit',
};

const { values } = parseArgs({ options: { out: { type: 'string', default: 'docs/proven.md' } } });
/** Of the kit only: what a talk proves of itself goes with it. */
const proofs = proofsIn(listed()).filter(({ folder }) => folder !== '');
const page = [
  `# What is proven where

Written by \`npm run proven\` from the tests’ own titles, folders and projects. A test fails when it is not what they say.

**Chromium** runs everything, without motion and with bars that take no room, so that tests are quick. **As people have it** is Chromium with motion, scroll bars, the back/forward cache and service workers. **Firefox** runs what differs between engines, and **WebKit** (WebKitGTK, by its driver) a way through the whole talk. A cell names the engines in which at least one test looks at that view under that condition; an empty one says that none does.`,
  `## Conditions`,
  table(conditions),
  `## Sizes of window and sheet`,
  table(sizes),
  `## Where a test stands`,
  `| folder | what it proves | in |\n| --- | --- | --- |\n${Object.entries(folders)
    .map(
      ([folder, what]) =>
        `| \`e2e/${folder}\` | ${what} | ${enginesOf(proofs.filter((one) => one.folder === folder))} |`,
    )
    .join('\n')}`,
  `Beside them, \`src/**/*.test.ts\` try what needs no browser, and \`slides/*.spec.ts\` what only this talk promises.`,
].join('\n\n');
writeFileSync(
  values.out,
  await format(page, { ...(await resolveConfig('docs/proven.md')), parser: 'markdown' }),
);

/** All tests, as the runner lists them: the same on every machine, whatever browsers it has. */
function listed(): readonly Suite[] {
  const here = process.execPath; // any file does: nothing is started
  const toTheOutput = { PLAYWRIGHT_JSON_OUTPUT_FILE: undefined, PLAYWRIGHT_JSON_OUTPUT_NAME: undefined }; // who runs the tests may want theirs in a file
  const { stdout, stderr } = spawnSync('npx', ['playwright', 'test', '--list', '--reporter=json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, ...toTheOutput, DECK_BROWSER: here, DECK_FIREFOX: here, DECK_WEBKIT: '' },
  });
  try {
    return (JSON.parse(stdout) as { readonly suites: readonly Suite[] }).suites; // as its reporter writes it
  } catch (cause) {
    throw new Error(`Tests: the runner does not list them. Run \`npx playwright test --list\`.\n${stderr}`, {
      cause,
    });
  }
}

function proofsIn(suites: readonly Suite[], before = ''): readonly Proof[] {
  return suites.flatMap(({ title, specs, suites: inner = [] }) => {
    const around = `${before}${title} `;
    const own = specs.flatMap((spec) =>
      spec.tests.map(({ projectName }) => ({
        project: projectName,
        folder: folderOf(spec.file),
        words: around + spec.title,
      })),
    );
    return [...own, ...proofsIn(inner, around)];
  });
}

function folderOf(file: string): string {
  const [, folder] = /^e2e\/([^/]+)\//u.exec(file) ?? [];
  if (folder === undefined) return '';
  if (folder in folders) return folder;
  throw new Error(
    `Folder "e2e/${folder}": it is not described. Say in e2e/support/proven.ts what it proves.`,
  );
}

function table(rows: readonly Row[]): string {
  const head = `| | ${views.map(([name]) => name).join(' | ')} |\n| --- |${' --- |'.repeat(views.length)}`;
  const lines = rows.map(([label, words]) => {
    const found = proofs.filter((proof) => words.test(proof.words));
    return `| ${label} | ${views.map(([name]) => enginesOf(found.filter((proof) => viewsOf(proof).includes(name)))).join(' | ')} |`;
  });
  return [head, ...lines].join('\n');
}

/** The views that a test is about: those it names, or else the one of its folder. */
function viewsOf({ words, folder }: Proof): readonly string[] {
  const named = views.filter(([, pattern]) => pattern.test(words));
  const about = named.length > 0 ? named : views.filter(([, , own]) => own.includes(folder));
  return about.map(([name]) => name);
}

function enginesOf(found: readonly Proof[]): string {
  return engines
    .filter(([project]) => found.some((proof) => proof.project === project))
    .map(([, name]) => name)
    .join(', ');
}
