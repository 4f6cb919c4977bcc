import { context, cue } from '#kit';
import type { TalkSlide } from './article';
import { luxembourg, pairOf, singapore } from './talks';

export const luxembourgAndSingapore = {
  layout: 'pairs',
  id: 'luxembourg-and-singapore',
  part: 'meetings',
  title: 'Luxembourg and Singapore: two pairs, two lines',
  pairs: [pairOf(luxembourg), pairOf(singapore)],
  alternative: 'The line divides into two, one between each pair of officials.',
  source: ['luxembourg', 'singapore'],
  notes: [
    'Two more meetings, each with a line of its own. In June, in Luxembourg, U.S. National Security Advisor Jake Sullivan met Yang Jiechi, a PRC Politburo Member, who is also the director of the PRC’s Office of the Foreign Affairs Commission.',
    'And in Singapore, U.S. Defense Secretary Lloyd Austin met General Wei Fenghe, the PRC’s minister of national defense. The article does not say when. Nor does it say what was talked about at either meeting.',
    cue('Yang Jiechi: yahng jyeh-chir. Wei Fenghe: way fung-huh.'),
    context(
      'The Luxembourg meeting was on June 13, 2022, and took about four and a half hours. The White House calls Yang a Chinese Communist Party Politburo Member.',
      { publisher: 'The White House', title: 'Readout, June 13, 2022' },
    ),
  ],
} satisfies TalkSlide;
