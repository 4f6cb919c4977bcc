import { cue } from '#kit';
import type { TalkSlide } from './article';

export const followAlong = {
  layout: 'points',
  id: 'follow-along',
  part: 'opening',
  title: 'Follow along your own way',
  lead: 'Everything said and shown here is also in writing.',
  line: {
    shape: 'branches',
    alternative: 'Three short branches leave the line, one for each way to follow.',
  },
  points: [
    {
      heading: 'This screen',
      icon: 'screen',
      text: 'All that is shown is said aloud. Nothing moves by itself.',
    },
    {
      heading: 'Your own device',
      icon: 'device',
      text: 'The same slides, with your own zoom and colours.',
    },
    {
      heading: 'The page afterwards',
      icon: 'page',
      text: 'Every slide, every spoken word and the article, in order.',
    },
  ],
  showsAddress: true,
  source: 'about this deck',
  notes: [
    'Before we start: there are three ways to follow this talk, drawn here as three branches of the line. First, this screen. I will say everything that is on it, so you lose nothing if you cannot see it. Second, your own device. The page you open is the same document; the arrow keys or a swipe turn the slides, and your own zoom and colours apply.',
    'Third, the page afterwards. Its reading view has every slide in order, with all that I say and the passages of the article. Nothing here moves by itself.',
    cue('Ask whether everybody has the address and can hear you. Wait for the answer.'),
  ],
} satisfies TalkSlide;
