/** What layouts and parts write into slides besides their author's words. It stands in the document; no script carries it. */
import type { BlockName } from '../content/article';
import type { Manner, Side, Talk } from '../content/when';

export const layoutWording = {
  dateNotGiven: 'date not given',
  placeNotGiven: 'place not given',
  /** In a sentence, and as the head of a column. */
  kinds: {
    'phone call': 'phone call',
    'virtual meeting': 'virtual meeting',
    meeting: 'meeting',
  } satisfies Record<Talk['kind'], string>,
  columns: {
    'phone call': 'Phone call',
    'virtual meeting': 'Virtual meeting',
    meeting: 'Meeting',
  } satisfies Record<Talk['kind'], string>,
  sides: { 'United States': 'U.S.', PRC: 'PRC' } satisfies Record<Side, string>,
  topicColumn: 'Topic',
  manners: {
    discussed: 'discussed',
    raised: 'raised',
    underscored: 'underscored',
    addressed: 'addressed',
  } satisfies Record<Manner, string>,
  /** The lists beside the drawings that show the same. */
  talksByMonth: 'Talks by month',
  placesOnMap: 'Places, from left to right',
  notNamed: 'not named',
  drawing: (alternative: string) => `Drawing: ${alternative}`,
  theyTreated: (manner: string) => `They ${manner}`,
  photographShows: (words: string) => `The photograph shows “${words}”.`,
  quoted: (words: string) => `“${words}”`,
  blocks: {
    headline: 'headline',
    picture: 'picture',
    paragraph: (number: number) => `paragraph ${number}`,
    /** `list` holds their numbers, joined. */
    paragraphs: (list: string) => `paragraphs ${list}`,
  },
  reference: (publisher: string, title: string) => `${publisher}, ${title}.`,
  /** What stands between words. */
  comma: ', ',
  colon: ':',
  open: '(',
  close: ')',
} as const;

/** Where words stand in the article. */
export function blockInWords(name: BlockName): string {
  const { headline, picture, paragraph } = layoutWording.blocks;
  if (name === 'headline') return headline;
  return name === 'picture' ? picture : paragraph(Number(name.replace('paragraph ', '')));
}
