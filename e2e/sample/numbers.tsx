import { quote, shown } from './article';
import type { SampleSlide } from './article';

export const oneFigure = {
  layout: 'figures',
  id: 'one-figure',
  part: 'numbers',
  title: 'One figure is as large as a date',
  figures: [
    {
      number: quote('voyage', '12,400'),
      unit: 'books',
      meaning: 'on board the Lantern when she left Lisbon',
    },
  ],
  source: ['voyage'],
  alternative: 'One filled circle on the line.',
  notes: shown('This is the layout figures with one number.'),
} satisfies SampleSlide;

export const fourFigures = {
  layout: 'figures',
  id: 'four-figures',
  part: 'numbers',
  title: 'Four figures are the most',
  lead: 'Each has a meaning, and a unit where it needs one.',
  figures: [
    { number: quote('lent', '31'), unit: 'a day', meaning: 'Books that readers borrowed in 2019' },
    { number: quote('lent', '52'), unit: 'a day', meaning: 'Books that readers borrowed in 2021' },
    { number: quote('lent', '68'), unit: '%', meaning: 'More in the last year than in the first' },
    { number: quote('voyage', '12,400'), meaning: 'Books on board, and nine librarians who know them' },
  ],
  source: ['lent', 'voyage'],
  alternative: 'Four filled circles on the line.',
  notes: shown('This is the layout figures with four numbers.'),
} satisfies SampleSlide;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov'];
const visitors = [12, 9, 15, 22, 31, 40, 52, 48, 35, 27, 18];
const evidence = quote('visitors', '12, 9, 15, 22, 31, 40, 52, 48, 35, 27, 18 and 11 hundred visitors');

export const bars = {
  layout: 'chart',
  id: 'bars',
  part: 'numbers',
  title: 'Twelve bars stand on the line',
  kind: 'bars',
  caption: 'Visitors in 2020, in hundreds',
  labels: 'Month',
  values: 'Visitors',
  series: [
    ...months.map((label, index) => ({ label, value: visitors[index] ?? 0, evidence })),
    { label: 'Dec', value: 11, evidence },
  ] as unknown as SampleChart['series'],
  source: ['visitors'],
  alternative: 'Twelve bars: they rise from January to July, and fall again until December.',
  notes: shown('This is the layout chart with twelve bars.'),
} satisfies SampleSlide;

type SampleChart = Extract<SampleSlide, { readonly layout: 'chart' }>;

export const course = {
  layout: 'chart',
  id: 'course',
  part: 'numbers',
  title: 'A course goes on between its values',
  kind: 'line',
  caption: 'Books borrowed a day',
  labels: 'Year',
  values: 'Books',
  series: [
    { label: '2019', value: 31, evidence: quote('lent', '31 books a day in 2019') },
    { label: '2020', value: 44, evidence: quote('lent', '44 in 2020') },
    { label: '2021', value: 52, evidence: quote('lent', '52 in 2021') },
  ],
  source: ['lent'],
  alternative: 'A line that rises from 2019 to 2021.',
  notes: shown('This is the layout chart with a line of three values.'),
} satisfies SampleSlide;
