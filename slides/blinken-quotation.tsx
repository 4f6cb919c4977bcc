import { cue } from '#kit';
import { quote } from './article';
import type { TalkSlide } from './article';

export const blinkenQuotation = {
  layout: 'quotation',
  id: 'blinken-quotation',
  part: 'blinken',
  title: 'Blinken on what the world expects',
  words: [
    quote(
      'great-powers',
      'Working together to solve great challenges is what the world expects from great powers',
    ),
    quote(
      'coexist',
      'There’s no reason why our great nations cannot coexist peacefully, and share in and contribute to human progress together.',
    ),
  ],
  speaker: 'Antony Blinken',
  occasion: 'Secretary of State, in May',
  large: true,
  source: ['great-powers', 'coexist'],
  notes: [
    'The article ends with Blinken’s own words, and so this slide is almost only words. “Working together to solve great challenges is what the world expects from great powers,” Blinken said in May. “There’s no reason why our great nations cannot coexist peacefully, and share in and contribute to human progress together.”',
    'That is a quotation of two sentences. The article places both of them in May, and does not say where he spoke or on which day.',
    cue('Read it twice: once for the room, once slowly for the interpreters. Then wait.'),
  ],
} satisfies TalkSlide;
