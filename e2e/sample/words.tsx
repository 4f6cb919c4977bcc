import { quote, shown } from './article';
import type { SampleSlide } from './article';

export const statement = {
  layout: 'statement',
  id: 'statement',
  part: 'words',
  title: 'A statement by itself',
  statement: quote('invented', 'Nothing of this has happened.'),
  lead: 'The Sample Gazette',
  source: ['invented'],
  alternative: 'The line is level.',
  notes: shown('This is the layout statement with nothing around it.'),
} satisfies SampleSlide;

export const longStatement = {
  layout: 'statement',
  id: 'long-statement',
  part: 'words',
  title: 'A statement with what was said around it',
  statement: quote('sides', 'The ship and the shore meet in every harbour.'),
  lead: 'The Sample Gazette, on those on board and those on land',
  around: quote(
    'friends',
    'On land the Friends of the Harbour Libraries wait for her: Ama Owusu, chair, Jo Ng, treasurer, and Soren Lund, who keeps the catalogue of everything that was ever lent.',
  ),
  source: ['sides', 'friends'],
  alternative: 'The line is level.',
  notes: shown('This is the layout statement with a long sentence around it.'),
} satisfies SampleSlide;

export const shortQuotation = {
  layout: 'quotation',
  id: 'short-quotation',
  part: 'words',
  title: 'A short quotation, large',
  words: [quote('cargo', 'A book that nobody reads is only cargo')],
  speaker: 'Ines Moreno',
  occasion: 'Captain of the Lantern',
  large: true,
  source: ['cargo'],
  notes: shown('This is the layout quotation, large, with one sentence.'),
} satisfies SampleSlide;

export const longQuotation = {
  layout: 'quotation',
  id: 'long-quotation',
  part: 'words',
  title: 'A long quotation',
  words: [
    quote(
      'long',
      'We carry the books to people who have never seen so many of them in one place, we leave the ones they cannot part with, we take along the ones they want others to read, and at the end of the voyage nobody can say any more which of them were ours when we set out',
    ),
  ],
  speaker: 'Ines Moreno',
  occasion: 'Captain of the Lantern, when she came home',
  source: ['long'],
  notes: shown('This is the layout quotation with nearly as many words as it holds.'),
} satisfies SampleSlide;
