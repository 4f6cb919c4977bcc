import { quote } from './article';
import type { TalkSlide } from './article';

export const threeChallenges = {
  layout: 'points',
  id: 'three-challenges',
  part: 'topics',
  title: 'The two leaders discussed three global challenges',
  lead: (
    <>
      They “
      {
        quote('discussed', 'tasked their governments with further collaboration on those global challenges')
          .words
      }
      ”.
    </>
  ),
  line: {
    shape: 'strands',
    alternative: 'The line becomes three strands, one for each challenge, that go on side by side.',
  },
  points: [
    { heading: 'Climate change' },
    { heading: 'Global health security' },
    { heading: 'Counternarcotics efforts' },
  ],
  steps: true,
  source: ['discussed'],
  notes: [
    'Now the topics, in three steps. The line on the slide splits into three strands that go on together.',
    'The first is climate change. The second is global health security. The third is counternarcotics efforts, that is, action against illegal drugs.',
    'These are the topics that the two leaders discussed on July 28. And they handed them on: the article says they tasked their governments with further collaboration on those global challenges. It does not say what form that work will take, or by when.',
  ],
} satisfies TalkSlide;
