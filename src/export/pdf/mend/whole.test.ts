import { expect, test } from '@playwright/test';
import type { Annotation, Content, Element, Node } from '../file/structure';
import { withWholeLinks } from './links';
import { withWholePictures } from './pictures';

const item = (id: number): Content => ({ kind: 'content', page: 0, stream: 's', id });
const annotation = (page: number, index: number): Annotation => ({ kind: 'annotation', page, index });
const element = (type: string, kids: readonly Node[], alternative?: string): Element => ({
  kind: 'element',
  type,
  kids,
  ...(alternative !== undefined && { alternative }),
});

test('a link keeps its first annotation of a page, which knows the others as its lines', () => {
  const link = element('Link', [item(0), annotation(0, 4), annotation(0, 5), annotation(1, 0)]);
  expect(withWholeLinks(link).kids).toEqual([item(0), { ...annotation(0, 4), lines: [5] }, annotation(1, 0)]);
});

test('a part goes into the picture of its name on its own slide, and leaves no figure behind', () => {
  const slide = (first: number) =>
    element('Art', [
      element('Figure', [item(first)], 'A line'),
      element('LI', [
        element('Figure', [item(first + 1)], 'Part of: A line'),
        element('P', [item(first + 2)]),
      ]),
    ]);
  const whole = (first: number) =>
    element('Art', [
      element('Figure', [item(first), item(first + 1)], 'A line'),
      element('LI', [element('P', [item(first + 2)])]),
    ]);
  const root = element('Document', [slide(0), slide(10)]);
  expect(withWholePictures(root, 'Part of: ')).toEqual(element('Document', [whole(0), whole(10)]));
});
