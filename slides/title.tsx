import { cue } from '#kit';
import type { TalkSlide } from './article';
import { quote } from './article';

export const title = {
  layout: 'title',
  id: 'title',
  part: 'opening',
  title: quote('headline', 'In talks with Xi, Biden continues U.S. push for collaboration').words,
  subtitle: 'An article by ShareAmerica, U.S. Department of State, 2022',
  ends: ['United States', 'PRC'],
  alternative:
    'One line enters from the left, runs through two open circles, the United States and the PRC, and goes on to the right.',
  source: ['headline', 'call'],
  notes: [
    'Good to have you here. This talk follows one article: “In talks with Xi, Biden continues U.S. push for collaboration.” ShareAmerica, a publication of the U.S. Department of State, printed it in 2022.',
    'On this slide you see the headline, and under it a single line that runs from the left edge, through two open circles, the United States and the People’s Republic of China, or PRC, and on to the right. That line goes with us through the whole talk. The article is one government’s account, so I will say each time who says what.',
    cue('Xi Jinping: shee jin-ping. Pause after the headline.'),
  ],
} satisfies TalkSlide;
