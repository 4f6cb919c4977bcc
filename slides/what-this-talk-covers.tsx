import type { TalkSlide } from './article';

export const whatThisTalkCovers = {
  layout: 'points',
  id: 'what-this-talk-covers',
  part: 'opening',
  title: 'What this talk covers',
  lead: 'Five stops on one line: a call on July 28, and the talks that led up to it.',
  line: {
    shape: 'stations',
    alternative: 'Five stations on the line, one for each part of the talk.',
  },
  points: [
    { heading: 'The calls', text: 'July 28 and the four before', to: 'july-28-call' },
    { heading: 'The topics', text: 'Discussed and raised', to: 'three-challenges' },
    { heading: 'Taiwan policy', text: 'What has not changed', to: 'taiwan-policy' },
    { heading: 'The meetings', text: 'March to July', to: 'five-months' },
    { heading: 'Blinken in May', text: 'In his words', to: 'approach-in-may' },
  ],
  source: ['headline', 'call', 'concerns'],
  notes: [
    'There are five stops. We begin with the calls: the one of July 28, and the conversations before it. Then the topics: what the two leaders discussed, and what President Biden raised. The third stop is Taiwan policy, on a slide of its own. The fourth is the meetings between the two governments, from March to July, on a timeline and on a map. The fifth is what Secretary of State Blinken said in May.',
    'At the end we look at what happens next, as far as the article says, and at the sources.',
  ],
} satisfies TalkSlide;
