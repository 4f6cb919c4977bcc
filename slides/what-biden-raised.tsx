import { quote } from './article';
import type { TalkSlide } from './article';

export const whatBidenRaised = {
  layout: 'points',
  id: 'what-biden-raised',
  part: 'topics',
  title: 'What Biden raised with Xi',
  lead: 'Beside what both discussed, the article names two points that Biden brought up himself.',
  line: {
    shape: 'marks',
    alternative: 'Two upright marks set upon the line.',
  },
  points: [
    {
      heading: 'Human rights',
      text: <>“{quote('concerns', 'long-standing U.S. concerns with the PRC on human rights').words}”</>,
    },
    {
      heading: 'Taiwan',
      text: <>He “{quote('concerns', 'reiterated that U.S. policy on Taiwan has not changed').words}”</>,
    },
  ],
  steps: true,
  source: ['concerns'],
  notes: [
    'Beside the three challenges that both discussed, the article names two points that Biden brought up himself. On the slide they stand as two marks upon the line, and I show them one by one.',
    'The first: human rights. The article says that he raised long-standing U.S. concerns with the PRC. It does not list them.',
    'The second: Taiwan. Biden reiterated that U.S. policy on Taiwan has not changed. The article does not report what Xi answered, on either point. Taiwan has a slide of its own, and that comes now.',
  ],
} satisfies TalkSlide;
