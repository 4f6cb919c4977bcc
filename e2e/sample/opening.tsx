import { cue } from '#kit';
import { article, quote, shown } from './article';
import type { SampleSlide } from './article';

export const title = {
  layout: 'title',
  id: 'sample',
  part: 'opening',
  title: quote('headline', 'A ship with a library on board calls at many harbours in two years').words,
  subtitle: 'The sample talk, invented: every layout with its least, its most and its longest',
  ends: ['Lisbon', 'Dakar', 'Auckland', 'Lima'],
  alternative: 'One line runs through four open circles, and goes on to the right.',
  source: ['headline', 'invented', 'harbours'],
  notes: [
    ...shown('This is the layout title, with a title of three lines and four ends.'),
    cue('A cue is for the presenter alone.'),
  ],
} satisfies SampleSlide;

export const gallery = {
  layout: 'points',
  id: 'gallery',
  part: 'opening',
  title: 'What this gallery shows',
  lead: 'Every layout, in the order in which an author may want it.',
  line: { shape: 'stations', alternative: 'Five stations on the line.' },
  points: [
    { heading: 'Points', text: 'Seven shapes', to: 'branches' },
    { heading: 'Numbers', text: 'Figures and charts', to: 'one-figure' },
    { heading: 'Words', text: 'Said and quoted', to: 'statement' },
    { heading: 'Time and place', text: 'To scale', to: 'two-years' },
    { heading: 'The rest', text: 'Pictures, people, tables', to: 'own-drawing' },
  ],
  source: 'about this deck',
  notes: shown('These are points as stations, five of them, each with a link.'),
} satisfies SampleSlide;

export const credits = {
  layout: 'credits',
  id: 'credits',
  part: 'closing',
  title: 'Sources and credits',
  alternative: 'The line comes to its end in a filled circle.',
  credits: [
    {
      what: 'Article',
      detail: (
        <>
          The Sample Gazette, 2021, which does not exist. <a href={article.address}>Its address</a> leads
          nowhere.
        </>
      ),
    },
    { what: 'Pictures', detail: 'Drawn for the sample.' },
    { what: 'Map', detail: 'Natural Earth, public domain. Land only, no borders.' },
  ],
  source: 'about this deck',
  notes: shown('This is the layout credits, with three lines.'),
} satisfies SampleSlide;
