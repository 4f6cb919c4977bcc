import { article } from './article';
import type { TalkSlide } from './article';

export const sourcesAndCredits = {
  layout: 'credits',
  id: 'sources-and-credits',
  part: 'closing',
  title: 'Sources and credits',
  alternative: 'The line comes to its end in a filled circle.',
  credits: [
    {
      what: 'Article',
      detail: (
        <>
          ShareAmerica, U.S. Department of State, 2022.{' '}
          <a href={article.address}>Read it on share.america.gov</a>. Use here implies no endorsement.
        </>
      ),
    },
    {
      what: 'Picture',
      detail: 'Photograph from Bali: © Stefani Reynolds/AP Images, not shown. The drawing is our own.',
    },
    { what: 'Map', detail: 'Natural Earth, public domain. Land only, no borders.' },
    {
      what: 'Type and icons',
      detail: 'Newsreader, Atkinson Hyperlegible Next: SIL Open Font License 1.1. Lucide: ISC License.',
    },
  ],
  source: 'about this deck',
  notes: [
    'The line ends here, and so does the talk. Everything on the slides comes from one article, published by ShareAmerica, of the U.S. Department of State, in 2022. Its use here implies no endorsement. The photograph from Bali belongs to AP Images; the drawing you saw is our own. The map is made with data from Natural Earth: land only, no borders. The two typefaces, Newsreader and Atkinson Hyperlegible Next, are free under the Open Font License, and the icons are from Lucide.',
    'Thank you. I am glad to take questions.',
  ],
} satisfies TalkSlide;
