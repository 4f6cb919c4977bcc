/** What the slides view says while slides are turned. */
import { percent } from './language';

export const slidesWording = {
  passages: 'The article’s words',
  slideRoleDescription: 'slide',
  deckName: 'Slides',
  takenBack: (text: string) => `Taken back: ${text}`,
  firstSlide: 'This is the first slide.',
  more: 'More below',
  endOfSlide: 'End of slide',
  scrolls: 'This slide scrolls.',
  scrolledTo: (share: number) => (share >= 100 ? 'End of the slide.' : `${percent(share)} of the slide.`),
  lastSlide: 'This is the last slide.',
  place: (number: number, total: number) => `${number} of ${total}`,
  slide: (number: number, total: number, title: string) => `Slide ${number} of ${total}: ${title}`,
  valueText: (number: number, total: number, title: string) => `${number} of ${total}: ${title}`,
  pageTitle: (number: number, slide: string, deck: string) =>
    slide === deck ? deck : `${number}. ${slide} – ${deck}`,
} as const;
