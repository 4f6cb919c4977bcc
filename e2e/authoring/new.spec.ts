/** `npm run new -- article.txt`: the start of a talk. */
import { Copy } from '../support/copy';
import type { Said } from '../support/npm';
import { expect, test as base } from '@playwright/test';

/** A harbour, a museum and a text such as people have them: a long headline, captions, quotes of both kinds, spaces that do not break. */
const article = `The harbour museum of Nordby shows what four thousand unmistakably seaworthy boatbuilders left behind

The museum opened in a former rope yard.\u00A0 “We kept the smell of tar”, said its director, "and the floor".
It has 'nine' rooms.

A boat in the rope yard, with its mast laid down (© Museum of Nordby)

${'Who built boats here wrote down every plank, every nail and every day of work in a book, '.repeat(5)}and all of it was kept.
`;

const test = base.extend<{ readonly copy: Copy }>({
  // oxlint-disable-next-line no-empty-pattern -- the runner reads from the pattern what a fixture needs: nothing
  copy: async ({}, use) => {
    const copy = await Copy.make();
    await copy.write('museum.txt', article);
    await use(copy);
    await copy.remove();
  },
});

const told = (...args: readonly string[]) => ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args];

function commit(copy: Copy): void {
  copy.run('git', ['init', '--quiet']);
  copy.run('git', told('add', '--all'));
  expect(copy.run('git', told('commit', '--quiet', '--message', 'All of it'))).toMatchObject({ status: 0 });
}

const changed = (copy: Copy): readonly string[] =>
  copy
    .run('git', ['status', '--porcelain', '--untracked-files=all'])
    .says.split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(3));

const make = (copy: Copy, ...args: readonly string[]): Said => copy.npm('new', ['museum.txt', ...args]);

test('a talk that Git could not bring back is not touched', async ({ copy }) => {
  const before = await copy.read('slides/deck.ts');
  const nowhere = make(copy);
  expect(nowhere).toMatchObject({ status: 1 });
  expect(nowhere.says).toContain('is in no Git repository, so it could not be brought back.');

  commit(copy);
  await copy.edit('slides/article.ts', 'export const article', '// mine\nexport const article');
  const unsaved = make(copy);
  expect(unsaved).toMatchObject({ status: 1 });
  expect(unsaved.says).toContain(
    'has changes that Git does not hold (slides/article.ts), and they would be lost.',
  );
  expect(changed(copy)).toEqual(['slides/article.ts']);
  expect(await copy.read('slides/deck.ts')).toBe(before);
});

test('what is no article is refused in a sentence, and nothing is touched', async ({ copy }) => {
  commit(copy);
  await copy.write('museum.txt', 'A headline, and nothing below it\n');
  for (const [args, sentence] of [
    [['https://example.org/'], 'an address is not read. Save its text as a file, and name that.'],
    [['no-such.txt'], 'there is no such file. Correct the name.'],
    [[], 'name one text file'],
    [['museum.txt'], 'it has no text below its headline.'],
    [['museum.txt', '--year', 'last'], 'it is not a year. Correct `--year`.'],
  ] as const) {
    const { status, says } = copy.npm('new', args);
    expect(says).toContain(sentence);
    expect(status).toBe(1);
  }
  expect(changed(copy)).toEqual(['museum.txt']);
});

test('a start is made in slides/ and assets/ alone; it compiles, builds, holds the article to the letter, and has nothing to mend', async ({
  copy,
}) => {
  test.setTimeout(180_000); // it is built, measured and printed
  commit(copy);
  const { status, says } = make(copy, '--publisher', 'The Nordby Gazette', '--year', '2024');
  expect(says).toContain('The talk has a start');
  expect(status).toBe(0);
  expect(changed(copy).filter((file) => !/^(?:slides|assets)\//u.test(file))).toEqual([]);
  expect(await copy.read('assets/article.txt')).toContain('tar”, said its director, "and the floor".');
  expect(await copy.read('slides/title.tsx')).toContain(
    'The harbour museum of Nordby shows what four thousand',
  );

  expect(copy.npm('build', ['--logLevel', 'warn'])).toMatchObject({ status: 0 });
  const page = await copy.read('dist/index.html');
  expect(page).toContain('The Nordby Gazette, 2024');
  expect(page.match(/<section class="slide/gu)).toHaveLength(3);

  const checked = copy.npm('check:talk');
  expect(checked.says).toContain('Nothing is to be mended. The 3 slides');
  expect(checked.status).toBe(0);
});
