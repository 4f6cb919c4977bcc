import { context, cue } from '#kit';
import type { TalkSlide } from './article';
import { bali, luxembourg, placeOf, singapore } from './talks';

export const whereTheyMet = {
  layout: 'map',
  id: 'where-they-met',
  part: 'meetings',
  title: 'Where they met face to face',
  lead: 'Three of the talks, and the places the article names',
  places: [placeOf(luxembourg), placeOf(singapore), placeOf(bali)],
  frame: { west: -14, east: 157, south: -17, north: 61 },
  alternative:
    'A map of the land from Western Europe to Australia, without borders. Luxembourg lies at the upper left; Singapore and Bali lie close together at the lower right.',
  source: ['bali', 'luxembourg', 'singapore'],
  notes: [
    'Three of the talks were face to face, and the article names their places. On the map you see land only, no borders. At the upper left is Luxembourg, in Europe, where Sullivan met Yang. At the lower right, close together in Southeast Asia, are Singapore, where Austin met Wei, and the island of Bali, where Blinken met Wang.',
    'A thread ties each place to the line below. The line is not a route, and it claims no order: the article does not date the Singapore meeting.',
    cue('Point from left to right, and describe the map before you name the places.'),
    context('The Singapore meeting was on June 10, 2022, on the margins of the Shangri-La Dialogue.', {
      publisher: 'U.S. Department of Defense',
      title: 'News story, June 10, 2022',
    }),
  ],
} satisfies TalkSlide;
