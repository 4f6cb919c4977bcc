import { quote, shown } from './article';
import type { SampleSlide } from './article';

export const oneCell = {
  layout: 'table',
  id: 'one-cell',
  part: 'tables',
  title: 'One cell is the least a table can have',
  caption: 'What was lent where',
  corner: 'Books',
  columns: [{ name: 'Auckland', when: { year: 2020, month: 3, evidence: quote('harbours', 'March 2020') } }],
  rows: [
    { name: 'Almanacs', cells: [{ words: 'lent', evidence: quote('shelves', 'almanacs in Auckland') }] },
  ],
  source: ['harbours', 'shelves'],
  notes: shown('This is the layout table with one cell.'),
} satisfies SampleSlide;

const none = 'not given' as const;
const lent = { words: 'lent', evidence: quote('shelves', 'were lent') };

export const wholeTable = {
  layout: 'table',
  id: 'whole-table',
  part: 'tables',
  title: 'Six columns and eight rows are the most',
  caption: 'What was lent where',
  corner: 'Books',
  columns: [
    { name: 'Dakar', when: { year: 2019, month: 7, evidence: quote('harbours', 'July 2019') } },
    { name: 'Cape Town' },
    { name: 'Auckland' },
    { name: 'Suva' },
    { name: 'Honolulu', when: none },
    { name: 'Lima' },
  ],
  rows: [
    { name: 'Novels', cells: [lent, lent, lent, lent, lent, lent] },
    { name: 'Atlases', cells: [lent, none, none, lent, none, none] },
    { name: 'Songs', cells: [none, none, none, lent, none, lent] },
    { name: 'Cookbooks and other books of use', cells: [none, lent, none, none, none, none] },
    { name: 'Almanacs', cells: [none, none, lent, none, none, none] },
    { name: 'Poems', cells: [none, none, none, none, lent, none] },
    { name: 'Dictionaries', cells: [none, none, none, none, none, lent] },
    { name: 'Letters', cells: [none, none, none, none, none, none] },
  ],
  source: ['harbours', 'shelves'],
  notes: shown('This is the layout table with as many rows and columns as it holds.'),
} satisfies SampleSlide;
