/** The scripts of package.json: each is run by some test, as a whole. Those that nothing else runs are run here. */
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { APIRequestContext } from '@playwright/test';
import { Copy } from '../support/copy';
import { freePort } from '../support/free-port';
import { npm, Running } from '../support/npm';
import type { Said } from '../support/npm';

const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>; // a file that npm reads the same way
};

/** All that tests consist of, but for remarks: where a script is started, `npm('new'` or the like stands. */
async function testCode(): Promise<string> {
  const files = (await readdir('e2e', { recursive: true })).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(files.map((name) => readFile(join('e2e', name), 'utf8')));
  return texts.join('\n').replaceAll(/\/\*[^]*?\*\/|\/\/.*/gu, '');
}

/** What a script runs by itself, as package.json has it. */
const runBy = (script: string): readonly string[] =>
  [...(scripts[script] ?? '').matchAll(/\bnpm (?:run )?(?:--silent )?([\w:]+)/gu)].map(
    ([, name = '']) => name,
  );

base('every script of package.json is run by a test', async () => {
  const begun = [...(await testCode()).matchAll(/\b(?:npm|run|start)\(\s*'([\w:]+)'/gu)].map(
    ([, name = '']) => name,
  );
  const run = new Set(begun);
  for (const script of run) for (const name of runBy(script)) run.add(name); // a set goes on to what is added meanwhile
  expect(
    Object.keys(scripts).filter((name) => !run.has(name)),
    'scripts that no test runs',
  ).toEqual([]);
});

base('every command that a document names is one that there is', async () => {
  const below = ['docs', 'deploy', 'src'].map(async (folder) =>
    (await readdir(folder, { recursive: true })).map((name) => join(folder, name)),
  );
  const files = [...(await readdir('.')), ...(await Promise.all(below)).flat()];
  const documents = files.filter((name) => name.endsWith('.md'));
  const texts = await Promise.all(documents.map((name) => readFile(name, 'utf8')));
  const named = texts
    .flatMap((text) => [...text.matchAll(/(?:`|&& |^)npm (?:run )?([\w:-]+)/gmu)])
    .map(([, name = '']) => name);
  const npmsOwn = new Set(['ci', 'audit', 'install']);
  expect(named).toContain('start');
  expect(named.filter((name) => !(name in scripts) && !npmsOwn.has(name))).toEqual([]);
});

/** What `npm test` needs, but for nearly all of its tests. */
const tested = [
  'package.json',
  'playwright.config.ts',
  'vite.config.ts',
  'tsconfig.json',
  'index.html',
  'ACCESSIBILITY.md',
  '.prettierrc.json',
  '.prettierignore',
  '.oxlintrc.json',
  '.stylelintrc.json',
  '.htmlvalidate.json',
  'slides',
  'src',
  'assets',
  'deploy',
  'e2e/sample',
  'e2e/support',
  'e2e/deploy',
  'e2e/real/conditions.ts',
];

interface Fixtures {
  /** A copy of the project that a script may write in. */
  readonly copy: Copy;
  /** What of the project is copied; all that a talk is made of, where nothing is named. */
  readonly parts: readonly string[] | undefined;
  /** Starts a script that goes on, in the copy. What it would open in a browser it says: `opens <address>`. */
  readonly start: (script: string, ...args: readonly string[]) => Running;
}

const test = base.extend<Fixtures>({
  parts: [undefined, { option: true }],
  copy: async ({ parts }, use) => {
    const copy = await Copy.make(parts);
    await use(copy);
    await copy.remove();
  },
  start: async ({ copy }, use) => {
    const running: Running[] = [];
    await copy.write('browser.js', "console.log('opens ' + process.argv.at(-1));");
    await use((script, ...args) => {
      const environment = { BROWSER: join(copy.folder, 'browser.js') };
      const one = Running.start(script, args, { folder: copy.folder, environment });
      running.push(one);
      return one;
    });
    for (const one of running) await one.interrupt();
  },
});

test('npm start builds the talk, serves it on this machine alone, and ends when it is interrupted', async ({
  start,
  request,
}) => {
  const port = await freePort();
  const talk = start('start', '--port', String(port), '--no-open');
  const address = await talk.said(/The talk is at (\S+)[^]*Ctrl\+C/u);
  expect(new URL(address).hostname).toBe('localhost');
  expect(await (await request.get(address)).text()).toContain('<section class="slide');
  await talk.interrupt();
  await expect(request.get(address)).rejects.toThrow('ECONNREFUSED');
});

/** What a script serves and opens. */
async function served(serving: Running, request: APIRequestContext): Promise<string> {
  const address = await serving.said(/opens (\S+)/u);
  const page = await (await request.get(address)).text();
  await serving.interrupt();
  await expect(request.get(address)).rejects.toThrow('ECONNREFUSED');
  return page;
}

/** A slide of the sample talk. */
const ofSample = ' id="strands"';

test('npm run dev serves the talk as it stands in the files, and opens it', async ({ start, request }) => {
  const page = await served(start('dev', '--host', '127.0.0.1'), request);
  expect(page).toContain('<section class="slide');
  expect(page).not.toContain(ofSample);
});

test('npm run sample serves the sample talk, and opens it', async ({ start, request }) => {
  expect(await served(start('sample'), request)).toContain(ofSample);
});

test.describe('where little is there to work on', () => {
  test.use({
    parts: [
      'package.json',
      '.prettierrc.json',
      'slides',
      'e2e/sample',
      'src/wording',
      'src/build',
      'assets/fonts',
    ],
  });

  test('npm run format writes what is untidy anew, and leaves the rest', async ({ copy }) => {
    const before = await copy.read('slides/deck.ts');
    await copy.write('slides/untidy.ts', 'export  const untidy = "yes"');
    expect(copy.npm('format')).toMatchObject({ status: 0, complains: '' });
    expect(await copy.read('slides/untidy.ts')).toBe("export const untidy = 'yes';\n");
    expect(await copy.read('slides/deck.ts')).toBe(before);
  });

  test('npm run fonts cuts fonts that hold what is written in the slides, and in the sample talk', async ({
    copy,
  }) => {
    const held = await copy.read('assets/fonts/characters.txt');
    const [missing = '', another = ''] = [...'øåæßðþ'].filter((letter) => !held.includes(letter));
    expect(another, 'two letters that the fonts do not hold yet').not.toBe('');
    await copy.write('slides/more.ts', `// ${missing}`);
    await copy.write('e2e/sample/more.tsx', `// ${another}`);
    const fonts = join(copy.folder, 'assets/fonts');
    const before = (await readdir(fonts)).toSorted();
    await rm(fonts, { recursive: true });
    const { status, says } = copy.npm('fonts');
    expect(status, says).toBe(0);
    expect((await readdir(fonts)).toSorted()).toEqual(before);
    const holds = await copy.read('assets/fonts/characters.txt');
    for (const letter of held + missing + another) expect(holds).toContain(letter);
    for (const name of before.filter((one) => one.endsWith('.woff2')))
      expect((await readFile(join(fonts, name))).subarray(0, 4).toString()).toBe('wOF2');
  });
});

test('npm run bench measures one thing where it is asked for one, and tells it beside other decks', () => {
  test.slow(); // it builds four decks
  const { status, says } = npm('bench', ['--rounds', '1', '--only', 'arriving']);
  expect(status, says).toBe(0);
  expect(says).toMatch(/^\| kB before the first slide can be read, fonts apart \| [\d.]+ \| \d+ \(/mu);
  expect(says, 'nothing else was measured').not.toContain('first contentful paint');
});

test('npm run bench refuses what it cannot measure, in a sentence', () => {
  const { status, says } = npm('bench', ['--only', 'beauty']);
  expect(says).toBe(
    '--only: "beauty" is nothing that is measured. Name arriving, loading, turning, printing, editing.\n',
  );
  expect(status).toBe(1);
});

test.describe('on a checkout of its own, with few tests to run', () => {
  test.slow(); // each builds, and starts a run of tests

  const checkout = base.extend<{ readonly run: (script: string, ...args: readonly string[]) => Said }>({
    // oxlint-disable-next-line no-empty-pattern -- the runner reads from the pattern what a fixture needs: nothing
    run: async ({}, use) => {
      const copy = await Copy.makeApart(tested);
      const port = String(await freePort()); // not this run's
      await use((script, ...args) => copy.npm(script, args, { DECK_TEST_PORT: port }));
      await copy.remove();
    },
  });

  checkout('npm run test:quick, and with it npm test, checks, builds and runs tests', ({ run }) => {
    const { status, says } = run('test:quick', 'src/content/time.test.ts');
    expect(says).toMatch(/\n[1-9]\d* passed, 0 failed\n$/u);
    expect(says).toContain(' (model)');
    expect(status).toBe(0);
  });

  checkout('npm run test:deploy builds, and tries the real servers of a room', ({ run }) => {
    const { status, says } = run('test:deploy', '-g', 'who comes late is there at once');
    expect(says).toMatch(/\n[01] passed, 0 failed\n$/u); // none where the servers are not installed
    expect(says).toContain('1 of 1: e2e/deploy (browser)');
    expect(status).toBe(0);
  });
});
