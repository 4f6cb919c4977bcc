import { context } from '#kit';
import { quote } from './article';
import type { TalkSlide } from './article';

export const approachInMay = {
  layout: 'points',
  id: 'approach-in-may',
  part: 'blinken',
  title: 'In May, Blinken outlined the administration’s approach',
  lead: (
    <>
      Its aim, in the article’s words: “
      {quote('approach', 'defending principles and international institutions').words}” that have “
      {quote('approach', 'supported human rights and national sovereignty').words}”.
    </>
  ),
  line: {
    shape: 'fork',
    alternative: 'One line with two readings: it parts into two strands that run on and meet again.',
  },
  points: [
    {
      heading: 'Contrast',
      text: (
        <>
          “{quote('contrast', 'the U.S. vision for global peace and prosperity').words}” with “
          {quote('contrast', 'the challenges posed by the PRC').words}”
        </>
      ),
    },
    {
      heading: 'Partner',
      text: (
        <>
          “{quote('contrast', 'the United States would partner with the PRC where possible').words}
          ”, Blinken said
        </>
      ),
    },
  ],
  source: ['approach', 'contrast'],
  notes: [
    'We go back to May. Secretary Blinken outlined the Biden-Harris administration’s approach to defending principles and international institutions that, the article says, have lifted billions of people out of poverty and supported human rights and national sovereignty.',
    'The slide shows one line with two readings. The upper strand is contrast: the U.S. vision for global peace and prosperity, set against the challenges posed by the PRC. The lower strand is partnership: Blinken said the United States would partner with the PRC where possible.',
    context(
      'The speech was “The Administration’s Approach to the People’s Republic of China”, given on May 26, 2022, at George Washington University, hosted by the Asia Society.',
      { publisher: 'U.S. Department of State', title: 'Speech of May 26, 2022' },
    ),
  ],
} satisfies TalkSlide;
