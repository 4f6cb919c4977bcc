/** A small talk without a fault, for tests: each takes it and breaks one thing. Its slides have no layout that exists; those that do are in `src/layouts/small-slides.ts`. */
import { quoting } from './article';
import type { Article, PassageId, Quotation } from './article';
import type { Assets } from './check/rule';
import type { Deck } from './deck';
import type { Inline } from './inline';
import type { Base } from './slide';

export const smallArticle = {
  publisher: 'The Gazette',
  year: 2020,
  address: 'https://example.org/two-towns',
  rights: 'The words of the article are anybody’s.',
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

/** So many words to be spoken: 65 take 30 seconds. */
export const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

/** A slide of no layout that exists. */
export interface PlainSlide extends Base<SmallPassage, SmallPart> {
  readonly layout: 'plain';
  readonly lead: Inline;
  readonly points?: readonly { readonly heading: Inline }[];
  readonly when?: { readonly evidence: Quotation };
}

export const opening: PlainSlide = {
  layout: 'plain',
  id: 'title',
  part: 'opening',
  title: 'Two towns talk',
  lead: 'An article by The Gazette',
  source: ['headline'],
  notes: [words(65)],
};

export const call: PlainSlide = {
  layout: 'plain',
  id: 'may-4-call',
  part: 'call',
  title: 'Abel phoned Baker on May 4',
  lead: 'By phone',
  when: { evidence: quote('call', 'on May 4') },
  source: ['call', 'again'],
  notes: [words(65)],
};

export const said: PlainSlide = {
  layout: 'plain',
  id: 'what-they-said',
  part: 'call',
  title: 'What they said',
  lead: '“We will talk again”',
  points: [{ heading: 'Again' }],
  source: ['again'],
  notes: [words(65)],
};

export const smallDeck: Deck<PlainSlide> = {
  id: 'two-towns',
  title: 'Two towns talk',
  description: 'A talk on a call.',
  language: 'en',
  article: smallArticle,
  parts: [
    { id: 'opening', title: 'Opening' },
    { id: 'call', title: 'The call' },
  ],
  slides: [opening, call, said],
};

export const smallAssets: Assets = {
  files: new Set(['artwork/phone.svg']),
  characters: new Set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -–’“”.,/'),
};
