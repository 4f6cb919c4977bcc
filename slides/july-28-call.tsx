import { context, cue } from '#kit';
import { quote } from './article';
import type { TalkSlide } from './article';
import { july28 } from './talks';

export const july28Call = {
  layout: 'encounter',
  id: 'july-28-call',
  part: 'calls',
  title: 'Biden and Xi spoke by phone on July 28',
  large: july28.date,
  people: july28.participants,
  lead: (
    <>
      “{quote('call', 'the most recent in a series of high-level talks').words}” on “
      {quote('call', 'critical global issues').words}”
    </>
  ),
  alternative: 'A phone line: one line between two filled circles, a caller at each end.',
  source: ['call'],
  notes: [
    'The article opens with a phone call. On July 28, President Biden spoke by phone with Xi Jinping, President of the People’s Republic of China. The date is the largest thing on this slide; below it the line becomes a phone line, with Biden at its left end and Xi at its right.',
    'The article calls it the most recent in a series of high-level talks, meant to advance the two countries’ cooperation on critical global issues. It does not say how long the call took, or where either of them was.',
    cue('Xi Jinping: shee jin-ping.'),
    context(
      'The call was in 2022. It began at 8:33 a.m. Eastern Time and lasted about two hours and 17 minutes.',
      {
        publisher: 'Taipei Times and other outlets quoting the White House',
        title: 'reports of July 28 and 29, 2022',
      },
    ),
  ],
} satisfies TalkSlide;
