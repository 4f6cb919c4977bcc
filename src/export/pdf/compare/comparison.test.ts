import { expect, test } from '@playwright/test';
import type { Mark } from '../file/painting';
import type { Page } from '../file/read';
import type { Element, Node } from '../file/structure';
import type { Inventory, ShownSlide } from '../print/inventory';
import { differences } from './comparison';

/** A page that paints texts, each in a content item of its own, numbered as they are painted. */
function pageWith(texts: readonly string[]): Page {
  const marks = texts.map((text, id): Mark => {
    return { stream: 's', first: id, last: id, owner: `s ${id}`, artifact: false, box: undefined, text };
  });
  // Only what is painted is compared; what of the file itself is not read.
  return { marks } as unknown as Page;
}

const item = (id: number): Node => ({ kind: 'content', page: 0, stream: 's', id });
const element = (type: string, ...kids: readonly Node[]): Element => ({ kind: 'element', type, kids });
const documentWith = (...kids: readonly Node[]) => element('Document', element('Sect', ...kids));

function shown(text: string): Inventory {
  const slide: ShownSlide = {
    id: 'one',
    title: 'Talks',
    text,
    headings: [{ level: 1, text: 'Talks' }],
    links: [],
    pictures: [],
    languages: [],
  };
  return { title: 'Talks', description: '', language: 'en', slides: [slide], failures: [] };
}

const heading = element('H1', item(0));

test('blocks stand apart by themselves, and words in one line as they are spaced', () => {
  const root = documentWith(
    heading,
    element('P', item(1), element('Span', item(2)), item(3)),
    element('P', item(4)),
  );
  const page = pageWith(['Talks', 'By ', 'Ada', ', in May.', 'In Hull']);
  expect(differences(root, [page], shown('Talks By Ada, in May. In Hull'))).toEqual([]);
});

test('two words that run together in the tags are told with the words around them', () => {
  const root = documentWith(heading, element('P', item(1), item(2)));
  const page = pageWith(['Talks', 'Virtual meeting', 'March']);
  expect(differences(root, [page], shown('Talks Virtual meeting March'))).toEqual([
    'Slide 1 "Talks": the page has "Virtual meeting March" where the tags carry "Virtual meetingMarch". Put a space between what stands apart, and none into a word.',
  ]);
});

test('a word that falls apart in the tags is told too', () => {
  const root = documentWith(heading, element('P', item(1)), element('P', item(2)));
  const page = pageWith(['Talks', 'to', 'gether']);
  expect(differences(root, [page], shown('Talks together'))).toHaveLength(1);
});

test('words that are painted before others and read after them are told', () => {
  const root = documentWith(element('H1', item(1)), element('P', item(0)));
  const page = pageWith(['In Hull', 'Talks']);
  expect(differences(root, [page], shown('Talks In Hull'))).toEqual([
    'Slide 1 "Talks": "In Hull" is painted before "Talks", and read after it. Take z-index off these words and what holds them, so that readers that know no tags have them in order.',
  ]);
});
