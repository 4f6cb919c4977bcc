/** What layouts and parts write into slides besides their author's words. It stands in the document; no script carries it. */
import { wordingLanguage } from './language';

const minutes = (count: number) =>
  new Intl.NumberFormat(wordingLanguage, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(
    count,
  );

export const layoutWording = {
  length: (hearing: number, reading: number) => `${minutes(hearing)} to hear, ${minutes(reading)} to read`,
  dateNotGiven: 'date not given',
  notGiven: 'not given',
  /** The lists beside the drawings that show the same. */
  inOrder: 'In the order of their dates',
  placesOnMap: 'Places, from left to right',
  drawing: (alternative: string) => `Drawing: ${alternative}`,
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
