import { expect, test } from '@playwright/test';
import { quote } from '../../content/small-deck';
import { tableSlide } from '../small-slides';
import { tableRules } from './rules';

const cell = quote('call', 'phoned');

test('a table without a fault is told nothing', () => {
  expect(tableRules(tableSlide)).toEqual([]);
});

test('a row has a cell for each column', () => {
  expect(tableRules({ ...tableSlide, rows: [{ name: 'Abel', cells: [cell] }] })).toEqual([
    'Slide "who-did-what": `rows[0]` has 1 cells, and there are 2 columns. Write \'not given\' for a cell with nothing in it.',
  ]);
});

test('more columns and rows than can be read are told', () => {
  const name = 'Call';
  const columns = [{ name }, ...Array.from({ length: 6 }, () => ({ name }))] as const;
  const row = { name: 'Abel', cells: [cell, ...Array.from({ length: 6 }, () => cell)] } as const;
  const rows = [row, ...Array.from({ length: 8 }, () => row)] as const;
  expect(tableRules({ ...tableSlide, columns, rows })).toEqual([
    'Slide "who-did-what": `columns` has 7, and its layout holds 1 to 6. Take some out, or make two slides of it.',
    'Slide "who-did-what": `rows` has 9, and its layout holds 1 to 8. Take some out, or make two slides of it.',
  ]);
});
