/** An article that nobody has printed: the ship, the people and the numbers are invented, the places are where they are. */
import { quoting } from '#kit';
import type { Article, PassageId, Slide } from '#kit';

export const article = {
  publisher: 'The Sample Gazette',
  year: 2021,
  address: 'https://example.org/the-lantern/',
  rights: 'The words of the article are invented for this sample, and anybody’s.',
  blocks: [
    {
      name: 'headline',
      lines: [{ headline: 'A ship with a library on board calls at many harbours in two years' }],
    },
    {
      name: 'paragraph 1',
      lines: [
        {
          voyage:
            'The Lantern, with 12,400 books and 9 librarians on board, left Lisbon on May 4, 2019, and came home on April 2, 2021.',
          invented: 'Nothing of this has happened.',
        },
      ],
    },
    {
      name: 'paragraph 2',
      lines: [
        {
          harbours:
            'She called at Dakar in July 2019, at Cape Town on November 11, 2019, at Auckland in March 2020, at Suva on June 20, 2020, at Honolulu on October 3, 2020, and at Lima in January 2021.',
          undated: 'A feast in Accra, a storm and the painting of her hull have no date in her log.',
        },
      ],
    },
    {
      name: 'paragraph 3',
      lines: [
        {
          day: 'On an ordinary day the reading room opens at 9:05, stories are told at 11:30 and at 16:00, and the lamp is lit at 21:30.',
        },
      ],
    },
    {
      name: 'paragraph 4',
      lines: [
        {
          before:
            'A first library ship sailed in 1925 and a second in 1948; the Lantern was built in 1987 and rebuilt in 2018.',
          older: 'There is said to have been an older one.',
        },
      ],
    },
    {
      name: 'paragraph 5',
      lines: [
        {
          crew: 'Captain Ines Moreno commands her, the librarian ليلى حداد chose the books, and the carpenter Bartholomew Featherstone builds the shelves.',
          friends:
            'On land the Friends of the Harbour Libraries wait for her: Ama Owusu, chair, Jo Ng, treasurer, and Soren Lund, who keeps the catalogue of everything that was ever lent.',
          sides: 'The ship and the shore meet in every harbour.',
        },
      ],
    },
    {
      name: 'paragraph 6',
      lines: [
        {
          visitors:
            'By month she had 12, 9, 15, 22, 31, 40, 52, 48, 35, 27, 18 and 11 hundred visitors in 2020.',
          lent: 'Readers borrowed 31 books a day in 2019, 44 in 2020 and 52 in 2021, which is 68 percent more.',
        },
      ],
    },
    {
      name: 'paragraph 7',
      lines: [
        {
          cargo: '“A book that nobody reads is only cargo,” Moreno said.',
          long: '“We carry the books to people who have never seen so many of them in one place, we leave the ones they cannot part with, we take along the ones they want others to read, and at the end of the voyage nobody can say any more which of them were ours when we set out,” she said.',
        },
      ],
    },
    {
      name: 'paragraph 8',
      lines: [
        {
          shelves:
            'Novels were lent in all six harbours, atlases in Dakar and Suva, songs in Suva and Lima, cookbooks in Cape Town, almanacs in Auckland, poems in Honolulu, dictionaries in Lima and letters nowhere.',
        },
      ],
    },
    {
      name: 'picture',
      lines: [
        {
          'picture-words': 'The Lantern at anchor, with her lamp lit',
          'picture-credit': '(© The Sample Gazette)',
        },
      ],
    },
  ],
} as const satisfies Article;

export const quote = quoting(article);

export type Passage = PassageId<typeof article>;

export const parts = [
  { id: 'opening', title: 'Opening' },
  { id: 'points', title: 'Points on the line' },
  { id: 'numbers', title: 'Numbers' },
  { id: 'words', title: 'Words' },
  { id: 'time', title: 'Time' },
  { id: 'places', title: 'Places' },
  { id: 'pictures', title: 'Pictures' },
  { id: 'people', title: 'People' },
  { id: 'tables', title: 'Tables' },
  { id: 'closing', title: 'Closing' },
] as const;

/** A slide of the sample talk. */
export type SampleSlide = Slide<Passage, (typeof parts)[number]['id']>;

/** What is said with a slide that is here to be looked at. */
export const shown = (what: string) =>
  [
    `${what} It is a slide of the sample talk, which is invented from its first word to its last. It is here so that an author sees what this layout looks like with as little or as much as it holds: in light and dark, large and small, on a phone and on paper.`,
  ] as const;
