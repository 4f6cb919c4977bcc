/** What the document says when every word of the talk and of the interface is taken out: nothing, or a word stands where no translator would find it. */
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { runnerImport } from 'vite';
import type { Plugin } from 'vite';
import { talkAliases } from './chosen';
import { inLanguage } from './plugins/prerender';

/** Fields that name things, and are not said. */
const names = ['id', 'layout', 'part', 'source', 'passage', 'kind', 'shape', 'icon', 'to', 'rights'];
const files = ['file', 'address', 'type', 'language'];

/** Values that name things too. */
const values = String.raw`/^(?:not given|about this deck|headline|picture|paragraph \d+)$/`;

/** The same with a figure for every letter that is said. It goes into the modules it changes, so it stands on its own. */
const wordless = (kept: string) => String.raw`
const keys = new Set(${JSON.stringify([...names, ...files])});
const wordless = (value) => {
  if (typeof value === 'string') return ${kept}.test(value) ? value : value.replaceAll(/\p{L}/gu, '7');
  if (typeof value === 'function') return (...given) => wordless(value(...given));
  if (Array.isArray(value)) return value.map(wordless);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keys.has(key) ? inner : wordless(inner)]));
};`;

/** Takes the words out of the talk and of every file that holds the interface's. */
const withoutWords: Plugin = {
  name: 'without-words',
  enforce: 'pre',
  transform(code, id) {
    const file = id.replaceAll('\\', '/');
    if (file.endsWith('/deck.ts') && code.includes('export const deck: Deck ='))
      return `${code.replace('export const deck: Deck =', 'const said =')}${wordless(values)}\nexport const deck = { ...wordless(said), language: 'ar', article: { ...wordless(said.article), address: 'https://192.0.2.1/' } };`;
    if (!/\/src\/wording\/(?!language)[a-z]+\.ts$/u.test(file)) return undefined;
    const said = [...code.matchAll(/^export const (?<name>\w+) =/gmu)].map(
      ({ groups }) => groups?.['name'] ?? '',
    );
    return `${code.replaceAll(/^export const (\w+) =/gmu, 'const said_$1 =')}${wordless('/^$/')}\n${said
      .map((name) => `export const ${name} = wordless(said_${name});`)
      .join('\n')}`;
  },
};

interface Rendering {
  readonly render: () => string;
}

/** Of the sample talk, which has every layout. */
async function renderedWithoutWords(): Promise<string> {
  const chosen = process.env['DECK'];
  process.env['DECK'] = 'e2e/sample';
  try {
    const { module } = await runnerImport<Rendering>('./src/build/talk.ts', {
      root: resolve('.'),
      configFile: false,
      logLevel: 'error',
      plugins: [withoutWords],
      resolve: { alias: talkAliases(resolve('.')) },
    });
    return module.render();
  } finally {
    if (chosen === undefined) delete process.env['DECK'];
    else process.env['DECK'] = chosen;
  }
}

test('all that a person can see or hear stands in the talk or among the interface’s words, and dates and lists follow the language', async () => {
  const html = await renderedWithoutWords();
  const heard = [
    ...html.matchAll(
      / (?:aria-(?:label|valuetext|roledescription|description|placeholder)|title|alt|placeholder|label)="(?<text>[^"]*)"/gu,
    ),
  ];
  const seen = [...html.matchAll(/>(?<text>[^<]+)</gu)];
  const texts = [...heard, ...seen].map(({ groups }) => groups?.['text'] ?? '');
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => /[a-z]/iu.test(text.replaceAll(/&[a-z]+;/gu, '')))).toEqual([]);
  expect(html, 'a date').toContain('يوليو');
  expect(html, 'a list').toContain(' و');
});

test('the document says its language and which way that runs', () => {
  expect(inLanguage('<html><body>', 'en')).toBe('<html lang="en" dir="ltr"><body>');
  for (const language of ['ar', 'he', 'fa-IR', 'az-Arab'])
    expect(inLanguage('<html>', language)).toBe(`<html lang="${language}" dir="rtl">`);
});
