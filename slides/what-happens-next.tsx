import { quote } from './article';
import type { TalkSlide } from './article';

export const whatHappensNext = {
  layout: 'points',
  id: 'what-happens-next',
  part: 'closing',
  title: 'What happens next is still to be scheduled',
  lead: 'What both leaders agreed on July 28, as the article reports it',
  line: {
    shape: 'open end',
    alternative:
      'The line goes on, then becomes dashed and leads through a hollow circle: a meeting not yet scheduled.',
  },
  points: [
    {
      heading: 'Keep talking',
      text: <>They “{quote('agreed', 'agreed to continue communication').words}”.</>,
    },
    {
      heading: 'Meet in person',
      text: (
        <>
          They “{quote('agreed', 'tasked their staffs with scheduling a face-to-face meeting').words}
          ”. No date, no place yet.
        </>
      ),
      open: true,
    },
  ],
  source: ['agreed'],
  notes: [
    'What happens next? The article reports two things that both leaders agreed on July 28. The first is to continue communication; that is the filled circle on the line. The second is about meeting in person: they tasked their staffs with scheduling a face-to-face meeting.',
    'Please hear that precisely. A meeting is to be scheduled. In this article it is not announced, it has no date and it has no place. That is why its circle is hollow and the line that leads to it is dashed, and why the line leaves this slide open on the right.',
  ],
} satisfies TalkSlide;
