import { context, cue } from '#kit';
import { quote } from './article';
import type { TalkSlide } from './article';

export const taiwanPolicy = {
  layout: 'statement',
  id: 'taiwan-policy',
  part: 'taiwan',
  title: 'Taiwan policy: Biden reiterated what stands',
  statement: quote('concerns', 'U.S. policy on Taiwan has not changed'),
  lead: 'The article’s words for Biden’s position',
  around: quote(
    'strait',
    'He pushed for peace and stability across the Taiwan Strait, strongly opposing any unilateral change in the status quo.',
  ),
  alternative: 'The line runs dead level from edge to edge: nothing has changed.',
  source: ['concerns', 'strait'],
  notes: [
    'The line on this slide is dead level, and that is the message: Biden reiterated that U.S. policy on Taiwan has not changed.',
    'The article adds a second sentence. He pushed for peace and stability across the Taiwan Strait, strongly opposing any unilateral change in the status quo. “Unilateral” means by one side alone. Please note that these are the article’s words about Biden’s position. They are a paraphrase, not a quotation of him.',
    cue('Say it evenly. No emphasis on any one word.'),
    context(
      'In the White House wording, the United States “strongly opposes unilateral efforts to change the status quo or undermine peace and stability across the Taiwan Strait”.',
      { publisher: 'The White House', title: 'Readout, July 28, 2022, as quoted by outlets' },
    ),
  ],
} satisfies TalkSlide;
