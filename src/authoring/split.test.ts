import { expect, test } from '@playwright/test';
import { splitArticle, trimmed } from './split';

const text = `A bridge opens in the north\u00A0

The council of Westerby opened a bridge on May 3, 1999. Mr. A. B. Stone said: “It was time.” The U.S. Army helped.

Two people on a bridge
The bridge on its first day. (© A Photographer)

The council of Westerby paid for it. The council of Westerby will pay again.
`;

const idsAndTexts = (blocks: ReturnType<typeof splitArticle>) =>
  blocks.flatMap(({ lines }) => lines.flatMap(({ passages }) => passages.map((one) => [one.id, one.text])));

test('each sentence is a passage, named by its first words', () => {
  expect(idsAndTexts(splitArticle(text, 'en'))).toEqual([
    ['headline', 'A bridge opens in the north'],
    ['the-council-of', 'The council of Westerby opened a bridge on May 3, 1999.'],
    ['mr-a-b', 'Mr. A. B. Stone said: “It was time.”'],
    ['the-u-s', 'The U.S. Army helped.'],
    ['two-people-on', 'Two people on a bridge'],
    ['the-bridge-on', 'The bridge on its first day.'],
    ['a-photographer', '(© A Photographer)'],
    ['the-council-of-westerby', 'The council of Westerby paid for it.'],
    ['the-council-of-westerby-will', 'The council of Westerby will pay again.'],
  ]);
});

test('paragraphs are counted, and a block with a credit is a picture', () => {
  expect(splitArticle(text, 'en').map(({ name }) => name)).toEqual([
    'headline',
    'paragraph 1',
    'picture',
    'paragraph 2',
  ]);
  const two = splitArticle('A\n\nOne (© X)\n\nTwo (© Y)', 'en');
  expect(two.map(({ name }) => name)).toEqual(['headline', 'picture 1', 'picture 2']);
});

test('ids are unlike one another, whatever the sentences are', () => {
  const ids = idsAndTexts(splitArticle('A\n\n1. 1. Yes. Yes. Yes.\n\n«…»\n\n«…»\n\nÉté à Genève.', 'fr')).map(
    ([id]) => id,
  );
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/u);
});

test('what is split is all there, in order', () => {
  const joined = splitArticle(text, 'en')
    .map(({ lines }) => lines.map(({ passages }) => passages.map((one) => one.text).join(' ')).join('\n'))
    .join('\n\n');
  expect(joined).toBe(trimmed(text));
});

test('straight and typographic quotes, line ends of any system and a mark of order are taken as they are', () => {
  const blocks = splitArticle("\uFEFFIt's \"here\"\r\n\r\n“No,” she said. 'Yes,' he said.\r\n", 'en');
  expect(idsAndTexts(blocks)).toEqual([
    ['headline', 'It\'s "here"'],
    ['no-she-said', '“No,” she said.'],
    ['yes-he-said', "'Yes,' he said."],
  ]);
});

test('an empty text, or a headline alone, is refused with what to do', () => {
  for (const nothing of ['', '  \n\n', 'Only a headline'])
    expect(() => splitArticle(nothing, 'en')).toThrow(
      'Article: it has no text below its headline. The first line is the headline; an empty line parts each block.',
    );
});
