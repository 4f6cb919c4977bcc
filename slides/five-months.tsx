import { cue } from '#kit';
import type { TalkSlide } from './article';
import { bali, entryOf, july28, luxembourg, march, singapore } from './talks';

export const fiveMonths = {
  layout: 'timeline',
  id: 'five-months',
  part: 'meetings',
  title: 'Five months of talks, March to July',
  entries: [entryOf(march), entryOf(luxembourg), entryOf(bali), entryOf(july28), entryOf(singapore)],
  alternative:
    'A time axis from March to July. March and June are drawn as spans, because no day is given; July 9 and July 28 are points. The Singapore meeting stands off the axis, because no date is given.',
  source: ['call', 'march', 'bali', 'luxembourg', 'singapore'],
  notes: [
    'Here the line becomes a time axis, from March on the left to July on the right. In March, Biden and Xi held a virtual meeting. In June, Jake Sullivan met Yang Jiechi in Luxembourg. For these two the article gives a month but no day, so each is drawn as a span. On July 9, Antony Blinken met Wang Yi in Bali. On July 28 came the phone call of Biden and Xi.',
    'One talk stands off the axis. Lloyd Austin met Wei Fenghe in Singapore, but that sentence has no date at all.',
    cue('Yang Jiechi: yahng jyeh-chir. Wang Yi: wahng ee. Wei Fenghe: way fung-huh.'),
  ],
} satisfies TalkSlide;
