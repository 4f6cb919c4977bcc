import { context } from '#kit';
import { quote } from './article';
import type { TalkSlide } from './article';

export const fifthConversation = {
  layout: 'points',
  id: 'fifth-conversation',
  part: 'calls',
  title: 'It was Biden’s fifth conversation with Xi as president',
  lead: (
    <>
      It continues “
      {quote('fifth', 'his administration’s push to advance cooperation with the PRC where possible').words}
      ”.
    </>
  ),
  line: {
    shape: 'tally',
    alternative:
      'Five circles on the line. Three are hollow: conversations the article does not date. Two are filled: March and July 28.',
  },
  points: [
    { heading: 'Not dated', open: true },
    { heading: 'Not dated', open: true },
    { heading: 'Not dated', open: true },
    { heading: 'March', text: 'A virtual meeting' },
    { heading: 'July 28', text: 'The fifth, by phone' },
  ],
  source: ['fifth', 'march'],
  notes: [
    'This was Biden’s fifth conversation with Xi as president. You see five circles on the line. Two are filled, because the article dates them: a virtual meeting in March, and the phone call of July 28. Three are hollow. They took place, but the article does not say when, and where March stands among the first four it does not say either. So we leave them open.',
    'In March, the article says, Biden underscored the importance of a peaceful resolution to Russia’s war in Ukraine. Altogether it sees a push to advance cooperation with the PRC where possible.',
    context(
      'The March talk was a secure video call on March 18, 2022; the White House wrote “diplomatic resolution”.',
      {
        publisher: 'The White House',
        title: 'Readout, March 18, 2022',
      },
    ),
  ],
} satisfies TalkSlide;
