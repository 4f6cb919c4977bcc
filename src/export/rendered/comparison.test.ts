import { expect, test } from '@playwright/test';
import { differences, refuseDifferences } from './comparison';

const said = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ name: `Slide ${index + 1}`, text }));

test('the same words are the same, however their lines and spaces fall', () => {
  expect(differences(said('One two\nthree'), said('One\ntwo  three'))).toEqual([]);
});

test('words that run together differ from words that stand apart', () => {
  expect(differences(said('Abel\nMayor of the town'), said('AbelMayor of the town'))).toEqual([
    'Slide 1: the page says “Abel Mayor of the town” where the file says “AbelMayor of the town”.',
  ]);
});

test('a word that is lost is named with those around it', () => {
  expect(differences(said('They did not agree on the date'), said('They did agree on the date'))).toEqual([
    'Slide 1: the page says “They did not agree on the date” where the file says “They did agree on the date”.',
  ]);
});

test('a file that ends too soon, and one that goes on, are told', () => {
  expect(differences(said('One two three'), said('One two'))).toEqual([
    'Slide 1: the page says “One two three” where the file says nothing more after “One two”.',
  ]);
  expect(differences(said('One', 'Two'), said('One'))).toEqual(['Slide 2: the file does not have it.']);
  expect(differences(said('One'), said('One', 'Two'))).toEqual(['Slide 2: the page does not have it.']);
});

test('a file that differs is refused with all of it, and one that does not is not', () => {
  expect(() => refuseDifferences('talk.epub', ['Slide 1: this.', 'Slide 2: that.'])).toThrow(
    'talk.epub was not written: it would not say what the page says.\nSlide 1: this.\nSlide 2: that.',
  );
  expect(() => refuseDifferences('talk.epub', [])).not.toThrow();
});
