import { context } from '#kit';
import { quote, shown } from './article';
import type { SampleSlide } from './article';

export const branches = {
  layout: 'points',
  id: 'branches',
  part: 'points',
  title: 'Branches lead to what a thing is for',
  lead: 'Two to four, each with a sign where that helps.',
  line: { shape: 'branches', alternative: 'Three short branches leave the line.' },
  points: [
    { heading: 'A screen', icon: 'screen', text: 'All that is shown is said aloud.' },
    { heading: 'A device', icon: 'device', text: 'The same slides, with one’s own zoom and colours.' },
    { heading: 'A page', icon: 'page', text: 'Every slide and every spoken word, in order.' },
  ],
  showsAddress: true,
  source: 'about this deck',
  notes: shown('These are points on branches, three of them, with signs and the address.'),
} satisfies SampleSlide;

export const tally = {
  layout: 'points',
  id: 'tally',
  part: 'points',
  title: 'A tally counts, and leaves open what is not known',
  lead: 'One to five.',
  line: { shape: 'tally', alternative: 'Five circles on the line, two of them hollow.' },
  points: [
    { heading: 'Accra', text: 'A feast, not dated', open: true },
    { heading: 'The hull', text: 'Painted, not dated', open: true },
    { heading: 'Dakar', text: 'July 2019' },
    { heading: 'Auckland', text: 'March 2020' },
    { heading: 'Lima', text: 'January 2021' },
  ],
  source: ['harbours', 'undated'],
  notes: shown('This is a tally of five, two of them open.'),
} satisfies SampleSlide;

export const strands = {
  layout: 'points',
  id: 'strands',
  part: 'points',
  title: 'Three strands go on side by side',
  lead: <>They are shown one after the other: “{quote('day', 'On an ordinary day').words}”.</>,
  line: { shape: 'strands', alternative: 'The line becomes three strands.' },
  points: [
    { heading: 'The reading room opens' },
    { heading: 'Stories are told, twice' },
    { heading: 'The lamp is lit' },
  ],
  steps: true,
  source: ['day'],
  notes: [
    ...shown('These are three strands, in three steps.'),
    'In the first step the reading room opens, in the second stories are told. The line above them has parted in three by then, so that each of them has a strand of its own.',
    'In the last step the lamp is lit, and all three strands are there.',
  ],
} satisfies SampleSlide;

export const marks = {
  layout: 'points',
  id: 'marks',
  part: 'points',
  title: 'One mark is the least there can be',
  lead: 'One to three.',
  line: { shape: 'marks', alternative: 'One upright mark set upon the line.' },
  points: [
    { heading: 'Cargo', text: <>“{quote('cargo', 'A book that nobody reads is only cargo').words}”</> },
  ],
  steps: true,
  source: ['cargo'],
  notes: [
    ...shown('This is one mark, in a step of its own.'),
    context('Whether that is so nobody can say.', { publisher: 'Nobody', title: 'Nothing' }),
  ],
} satisfies SampleSlide;

export const fork = {
  layout: 'points',
  id: 'fork',
  part: 'points',
  title: 'A fork has two readings',
  lead: 'Always two.',
  line: { shape: 'fork', alternative: 'One line parts into two strands that meet again.' },
  points: [
    {
      heading: 'The ship',
      text: <>“{quote('crew', 'Captain Ines Moreno commands her').words}”, and a librarian chose the books</>,
    },
    {
      heading: 'The shore',
      text: <>“{quote('friends', 'the Friends of the Harbour Libraries wait for her').words}”</>,
    },
  ],
  source: ['crew', 'friends'],
  notes: shown('This is a fork.'),
} satisfies SampleSlide;

export const openEnd = {
  layout: 'points',
  id: 'open-end',
  part: 'points',
  title: 'An open end is what has not come yet',
  lead: 'Always two: what is, and what is to be.',
  line: { shape: 'open end', alternative: 'The line becomes dashed and leads through a hollow circle.' },
  points: [
    { heading: 'Home', text: <>“{quote('voyage', 'came home on April 2, 2021').words}”</> },
    { heading: 'The next voyage', text: 'Nothing is said of one.', open: true },
  ],
  source: ['voyage'],
  notes: shown('This is a line with an open end.'),
} satisfies SampleSlide;
