/** The article to the letter, passage by passage. Quotations are checked against it by the compiler. */
import { quoting } from '#kit';
import type { Article, PassageId, Slide } from '#kit';

export const article = {
  publisher: 'ShareAmerica',
  year: 2022,
  address: 'https://share.america.gov/in-talks-with-xi-biden-continues-u-s-push-for-collaboration/',
  rights: 'The words of the article are a work of the United States government.',
  blocks: [
    {
      name: 'headline',
      lines: [{ headline: 'In talks with Xi, Biden continues U.S. push for collaboration' }],
    },
    {
      name: 'paragraph 1',
      lines: [
        {
          call: 'President Biden spoke by phone with People’s Republic of China (PRC) President Xi Jinping July 28, the most recent in a series of high-level talks to advance the two countries’ cooperation on critical global issues.',
        },
      ],
    },
    {
      name: 'paragraph 2',
      lines: [
        {
          discussed:
            'The leaders discussed climate change, global health security and counternarcotics efforts and tasked their governments with further collaboration on those global challenges.',
        },
      ],
    },
    {
      name: 'paragraph 3',
      lines: [
        {
          concerns:
            'Biden also raised long-standing U.S. concerns with the PRC on human rights and reiterated that U.S. policy on Taiwan has not changed.',
          strait:
            'He pushed for peace and stability across the Taiwan Strait, strongly opposing any unilateral change in the status quo.',
        },
      ],
    },
    {
      name: 'paragraph 4',
      lines: [
        {
          statement:
            '“The call was a part of the Biden Administration’s efforts to maintain and deepen lines of communication between the United States and the PRC and responsibly manage our differences and work together where our interests align,” according to a White House statement.',
        },
      ],
    },
    {
      name: 'paragraph 5',
      lines: [
        {
          agreed:
            'Both leaders agreed to continue communication and tasked their staffs with scheduling a face-to-face meeting.',
        },
      ],
    },
    {
      name: 'paragraph 6',
      lines: [
        {
          fifth:
            'The conversation with Xi, Biden’s fifth as president, continues his administration’s push to advance cooperation with the PRC where possible.',
          march:
            'In a March virtual meeting, Biden underscored the importance of a peaceful resolution to Russia’s war in Ukraine.',
        },
      ],
    },
    {
      name: 'paragraph 7',
      lines: [
        {
          bali: 'Secretary of State Antony Blinken met with PRC Foreign Minister Wang Yi on July 9 in Bali and addressed regional and global challenges, including North Korea’s nuclear program, the Kremlin’s war in Ukraine, the climate crisis and global health security.',
        },
      ],
    },
    {
      name: 'picture',
      lines: [
        {
          'picture-description':
            'Wang Yi and Antony Blinken shaking hands in front of U.S. and Chinese flags',
          'picture-credit': '(© Stefani Reynolds/AP Images)',
        },
        {
          'caption-text':
            'U.S. Secretary of State Antony Blinken, right, meets with PRC Foreign Minister Wang Yi on July 9 in Bali.',
          'caption-credit': '(© Stefani Reynolds/AP Images)',
        },
      ],
    },
    {
      name: 'paragraph 8',
      lines: [
        {
          luxembourg:
            'Those talks followed U.S. National Security Advisor Jake Sullivan’s June meeting in Luxembourg with PRC Politburo Member Yang Jiechi, who is also the director of the PRC’s Office of the Foreign Affairs Commission.',
          singapore:
            'U.S. Defense Secretary Lloyd Austin met with the PRC’s minister of national defense, General Wei Fenghe, in Singapore.',
        },
      ],
    },
    {
      name: 'paragraph 9',
      lines: [
        {
          approach:
            'In May, Blinken outlined the Biden-Harris administration’s approach to defending principles and international institutions that have lifted billions of people out of poverty and supported human rights and national sovereignty.',
        },
      ],
    },
    {
      name: 'paragraph 10',
      lines: [
        {
          contrast:
            'While contrasting the U.S. vision for global peace and prosperity with the challenges posed by the PRC, Blinken said the United States would partner with the PRC where possible.',
        },
      ],
    },
    {
      name: 'paragraph 11',
      lines: [
        {
          'great-powers':
            '“Working together to solve great challenges is what the world expects from great powers,” Blinken said in May.',
          coexist:
            '“There’s no reason why our great nations cannot coexist peacefully, and share in and contribute to human progress together.”',
        },
      ],
    },
  ],
} as const satisfies Article;

/** Carries words over from a passage of this article; a misquotation does not compile. */
export const quote = quoting(article);

/** The id of a passage of this article. */
export type Passage = PassageId<typeof article>;

/** The parts of this talk, as the agenda names them. */
export const parts = [
  { id: 'opening', title: 'Opening' },
  { id: 'calls', title: 'The calls' },
  { id: 'topics', title: 'The topics' },
  { id: 'taiwan', title: 'Taiwan policy' },
  { id: 'meetings', title: 'The meetings' },
  { id: 'blinken', title: 'Blinken in May' },
  { id: 'closing', title: 'What happens next' },
] as const;

/** A slide of this talk. */
export type TalkSlide = Slide<Passage, (typeof parts)[number]['id']>;
