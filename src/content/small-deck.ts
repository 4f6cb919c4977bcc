/** A small talk without a fault, for tests: each takes it and breaks one thing. */
import { quoting } from './article';
import type { Article, PassageId } from './article';
import type { Deck } from './deck';
import type { Assets } from './check/problems';
import type { CallSlide, PictureSlide, PointsSlide, Slide, TitleSlide } from './slide';
import type { Person, Talk } from './when';

export const smallArticle = {
  publisher: 'The Gazette',
  year: 2020,
  address: 'https://example.org/two-towns',
  blocks: [
    { name: 'headline', lines: [{ headline: 'Two towns talk' }] },
    {
      name: 'paragraph 1',
      lines: [
        {
          call: 'Mayor Abel phoned Mayor Baker on May 4.',
          again: '“We will talk again,” Abel said.',
        },
      ],
    },
  ],
} as const satisfies Article;

export const quote = quoting(smallArticle);

export type SmallPassage = PassageId<typeof smallArticle>;
export type SmallPart = 'opening' | 'call';
export type SmallSlide = Slide<SmallPassage, SmallPart>;

const abel: Person<SmallPassage> = {
  name: quote('call', 'Abel'),
  offices: [quote('call', 'Mayor')],
  side: 'United States',
};
const baker: Person<SmallPassage> = {
  name: quote('call', 'Baker'),
  offices: [quote('call', 'Mayor')],
  side: 'PRC',
};

export const smallTalk: Talk<SmallPassage> = {
  id: 'may-call',
  name: 'May call',
  kind: 'phone call',
  participants: [abel, baker],
  place: 'not given',
  date: { month: 5, day: 4, evidence: quote('call', 'May 4') },
  topics: [],
};

/** So many words to be spoken: 65 take 30 seconds. */
export const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

export const titleSlide: TitleSlide<SmallPassage, SmallPart> = {
  layout: 'title',
  id: 'title',
  part: 'opening',
  title: 'Two towns talk',
  subtitle: 'An article by The Gazette',
  ends: ['Abel', 'Baker'],
  alternative: 'A line between two circles.',
  source: ['headline'],
  notes: [words(65)],
};

export const callSlide: CallSlide<SmallPassage, SmallPart> = {
  layout: 'call',
  id: 'may-4-call',
  part: 'call',
  title: 'Abel phoned Baker on May 4',
  talk: smallTalk,
  lead: 'By phone',
  alternative: 'A line between two callers.',
  source: ['call', 'again'],
  notes: [words(65)],
};

export const pointsSlide: PointsSlide<SmallPassage, SmallPart> = {
  layout: 'points',
  id: 'what-they-said',
  part: 'call',
  title: 'What they said',
  lead: '“We will talk again”',
  line: { shape: 'marks', alternative: 'One mark on the line.' },
  points: [{ heading: 'Again', to: 'title' }],
  source: ['again'],
  notes: [words(65)],
};

export const pictureSlide: PictureSlide<SmallPassage, SmallPart> = {
  layout: 'picture',
  id: 'the-phone',
  part: 'call',
  title: 'The phone',
  talk: smallTalk,
  picture: {
    file: 'artwork/phone.svg',
    licensed: 'licensed/phone.jpg',
    alternative: 'A drawing of a phone.',
    description: quote('call', 'Mayor Abel phoned'),
    caption: quote('call', 'on May 4'),
    credit: quote('call', 'Abel'),
  },
  source: ['call'],
  notes: [words(65)],
};

export const smallDeck: Deck = {
  title: 'Two towns talk',
  description: 'A talk on a call.',
  language: 'en',
  article: smallArticle,
  people: { abel, baker },
  topics: {},
  talks: [smallTalk],
  parts: [
    { id: 'opening', title: 'Opening' },
    { id: 'call', title: 'The call' },
  ],
  slides: [titleSlide, callSlide, pointsSlide, pictureSlide],
};

export const smallAssets: Assets = {
  files: new Set(['artwork/phone.svg']),
  characters: new Set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -–’“”.,/'),
};
