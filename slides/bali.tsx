import { context, cue } from '#kit';
import { quote } from './article';
import type { TalkSlide } from './article';
import { bali as talk, topicsOf } from './talks';

export const bali = {
  layout: 'picture',
  id: 'bali',
  part: 'meetings',
  title: 'Bali, July 9: Blinken met Wang Yi',
  picture: {
    rights: 'licensed',
    file: 'licensed/bali.jpg',
    standIn: {
      file: 'artwork/handshake.svg',
      alternative:
        'A drawing in one continuous line, in place of the photograph: two people shake hands before two plain flags.',
    },
    description: quote(
      'picture-description',
      'Wang Yi and Antony Blinken shaking hands in front of U.S. and Chinese flags',
    ),
    caption: quote(
      'caption-text',
      'U.S. Secretary of State Antony Blinken, right, meets with PRC Foreign Minister Wang Yi on July 9 in Bali.',
    ),
    credit: quote('caption-credit', '(© Stefani Reynolds/AP Images)'),
  },
  people: talk.participants,
  list: { heading: 'They addressed', items: topicsOf(talk) },
  source: ['bali', 'picture-description', 'picture-credit', 'caption-text', 'caption-credit'],
  notes: [
    'On July 9, Secretary of State Antony Blinken met with PRC Foreign Minister Wang Yi in Bali. The article prints a photograph, which it describes as Wang Yi and Antony Blinken shaking hands in front of U.S. and Chinese flags. Blinken is on the right. The photograph belongs to AP Images, so you see a drawing of ours in its place.',
    'The article says that they addressed regional and global challenges, and names four: North Korea’s nuclear program, the Kremlin’s war in Ukraine, the climate crisis, and global health security.',
    cue('Wang Yi: wahng ee.'),
    context(
      'Wang’s full title was State Councilor and Foreign Minister. The meeting was on the margins of the G20 and took about five hours.',
      { publisher: 'U.S. Department of State; VOA', title: 'reports of July 2022' },
    ),
  ],
} satisfies TalkSlide;
