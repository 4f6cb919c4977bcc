import { cue } from '#kit';
import { quote } from './article';
import type { TalkSlide } from './article';

export const whyKeepTalking = {
  layout: 'quotation',
  id: 'why-keep-talking',
  part: 'calls',
  title: 'Why keep talking',
  words: [
    quote(
      'statement',
      'The call was a part of the Biden Administration’s efforts to maintain and deepen lines of communication between the United States and the PRC and responsibly manage our differences and work together where our interests align',
    ),
  ],
  speaker: 'A White House statement',
  occasion: 'on the call of July 28',
  source: ['statement'],
  notes: [
    'Why did they talk at all? The article quotes a White House statement, which I read in full. “The call was a part of the Biden Administration’s efforts to maintain and deepen lines of communication between the United States and the PRC and responsibly manage our differences and work together where our interests align.”',
    'Two things stand in it side by side: managing differences, and working together. This is the White House’s own account of its purpose. On the slide, the line we have been following rises to become the rule beside these words.',
    cue('Read slowly. Pause before and after the quotation.'),
  ],
} satisfies TalkSlide;
