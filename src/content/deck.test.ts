import { expect, test } from '@playwright/test';
import { picturedSlides } from './deck';
import type { Base } from './slide';

const slides = ['title', 'points', 'points', 'quotation'].map(
  (layout, index) => ({ layout, id: `slide-${index}` }) as Base, // no more of a slide is looked at
);

test('pictures are taken of the slides that the deck names', () => {
  expect(picturedSlides({ slides, pictures: ['slide-2'] })).toEqual(['slide-2']);
});

test('where it names none, of the first slide and the first of each layout', () => {
  expect(picturedSlides({ slides })).toEqual(['slide-0', 'slide-1', 'slide-3']);
});
