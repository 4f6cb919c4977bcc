/** The kit is for any article: no person, place or country of this one stands in it. Goes with this talk. */
import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { textOf } from '#kit';
import { article } from './article';
import { people, sides, talks } from './talks';

/** What is the kit's. */
const folders = ['src', 'bench', 'e2e'];

/** Names of countries, as the language of the article has them, that stand in it. */
function countries(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const all = letters.flatMap((one) => letters.flatMap((other) => names.of(one + other) ?? []));
  return all.filter((name) => new RegExp(String.raw`\b${name}\b`, 'u').test(textOf(article)));
}

const parts = Object.values(people).flatMap(({ name: { words } }) => [words, ...words.split(' ')]);
const places = talks.flatMap(({ place }) => (place === 'not given' ? [] : [place.name]));
const names = [
  ...new Set([...parts, ...places, ...Object.values(sides).map(({ name }) => name), ...countries()]),
];

/** Short names are words of other kinds when they are written small. */
const named = names.map((name) => new RegExp(String.raw`\b${name}\b`, name.length > 3 ? 'iu' : 'u'));

async function namesIn(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8');
  return named.flatMap((name) => name.exec(text)?.[0] ?? []);
}

async function files(): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  return found
    .flat()
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs|css|json|md)$/u.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .toSorted();
}

test('the names are the talk’s people, places, sides and the countries of its article', () => {
  expect(names).toContain('United States');
  expect(countries()).toContain('Ukraine');
  expect(names.length).toBeGreaterThan(30);
});

test('no name of this talk stands in the kit', async () => {
  const naming: string[] = [];
  for (const file of await files()) {
    const found = await namesIn(file);
    if (found.length > 0) naming.push(`${file}: ${found.join(', ')}`);
  }
  expect(naming).toEqual([]);
});
