/** A slide of each layout without a fault, of the small talk, for tests: each takes one and breaks one thing. */
import type { Given } from '../content/check/rule';
import type { Person } from '../content/person';
import type { Place } from '../content/place';
import { quote, smallAssets, smallDeck, words } from '../content/small-deck';
import type { SmallPart, SmallPassage } from '../content/small-deck';
import type { Slide } from './slide';

/** A slide of the small talk. */
export type SmallSlide = Slide<SmallPassage, SmallPart>;

type Of<L extends SmallSlide['layout']> = Extract<SmallSlide, { readonly layout: L }>;

/** What rules are given. */
export const given: Given = { deck: smallDeck, assets: smallAssets };

export const abel: Person<SmallPassage> = { name: quote('call', 'Abel'), roles: [quote('call', 'Mayor')] };
export const baker: Person<SmallPassage> = { name: quote('call', 'Baker'), roles: [quote('call', 'Mayor')] };

export const may4 = { month: 5, day: 4, evidence: quote('call', 'on May 4') } as const;

const phoned = quote('call', 'phoned');

/** A place of the small talk. */
export const place = (name: string, longitude: number, latitude: number): Place<SmallPassage> => ({
  name,
  coordinates: [longitude, latitude],
  evidence: phoned,
});

const base = { part: 'call', source: ['call', 'again'], notes: [words(65)] } as const;

export const titleSlide: Of<'title'> = {
  ...base,
  layout: 'title',
  id: 'title',
  part: 'opening',
  title: 'Two towns talk',
  subtitle: 'An article by The Gazette',
  ends: ['Abel', 'Baker'],
  alternative: 'A line between two circles.',
  source: ['headline'],
};

export const pointsSlide: Of<'points'> = {
  ...base,
  layout: 'points',
  id: 'what-they-said',
  title: 'What they said',
  lead: '“We will talk again”',
  line: { shape: 'marks', alternative: 'One mark on the line.' },
  points: [{ heading: 'Again', to: 'title' }],
};

export const encounterSlide: Of<'encounter'> = {
  ...base,
  layout: 'encounter',
  id: 'may-4-call',
  title: 'Abel phoned Baker on May 4',
  large: may4,
  people: [abel, baker],
  lead: 'By phone',
  alternative: 'A line between two callers.',
};

export const timelineSlide: Of<'timeline'> = {
  ...base,
  layout: 'timeline',
  id: 'in-may',
  title: 'In May',
  entries: [{ when: may4, what: phoned, who: [abel, baker] }],
  alternative: 'One point on the line.',
};

export const mapSlide: Of<'map'> = {
  ...base,
  layout: 'map',
  id: 'where',
  title: 'Where they live',
  lead: 'Two towns',
  places: [{ place: place('Here', 10, 50) }, { place: place('There', 12, 51) }],
  alternative: 'A map of two towns.',
};

export const phone = {
  rights: 'own artwork',
  file: 'artwork/phone.svg',
  alternative: 'A drawing of a phone.',
  caption: quote('call', 'on May 4'),
} as const;

export const pictureSlide: Of<'picture'> = {
  ...base,
  layout: 'picture',
  id: 'the-phone',
  title: 'The phone',
  picture: phone,
};

export const peopleSlide: Of<'people'> = {
  ...base,
  layout: 'people',
  id: 'who',
  title: 'Who talked',
  people: [abel, baker],
  alternative: 'Two points on the line.',
};

export const figuresSlide: Of<'figures'> = {
  ...base,
  layout: 'figures',
  id: 'how-many',
  title: 'How many',
  figures: [{ number: { words: '2', evidence: quote('headline', 'Two') }, meaning: 'Towns' }],
  source: ['headline'],
  alternative: 'One point on the line.',
};

export const chartSlide: Of<'chart'> = {
  ...base,
  layout: 'chart',
  id: 'how-often',
  title: 'How often',
  kind: 'bars',
  caption: 'Calls by month',
  labels: 'Month',
  values: 'Calls',
  series: [
    { label: 'April', value: 0, evidence: phoned },
    { label: 'May', value: 1, evidence: phoned },
  ],
  alternative: 'One bar.',
};

export const tableSlide: Of<'table'> = {
  ...base,
  layout: 'table',
  id: 'who-did-what',
  title: 'Who did what',
  caption: 'Calls',
  corner: 'Mayor',
  columns: [{ name: 'Call', when: may4 }, { name: 'Letter' }],
  rows: [{ name: 'Abel', cells: [phoned, 'not given'] }],
};

export const statementSlide: Of<'statement'> = {
  ...base,
  layout: 'statement',
  id: 'what-abel-said',
  title: 'What Abel said',
  statement: quote('again', 'We will talk again,'),
  lead: 'Abel’s words',
  alternative: 'The line is level.',
};

export const quotationSlide: Of<'quotation'> = {
  ...base,
  layout: 'quotation',
  id: 'in-his-words',
  title: 'In his words',
  words: [quote('again', 'We will talk again,')],
  speaker: 'Abel',
  occasion: 'Mayor',
};

export const pairsSlide: Of<'pairs'> = {
  ...base,
  layout: 'pairs',
  id: 'who-with-whom',
  title: 'Who with whom',
  pairs: [
    { people: [abel, baker], what: phoned, when: may4 },
    { people: [baker, abel], what: phoned },
  ],
  alternative: 'Two lines.',
};

export const creditsSlide: Of<'credits'> = {
  ...base,
  layout: 'credits',
  id: 'sources',
  title: 'Sources',
  credits: [{ what: 'Article', detail: 'The Gazette' }],
  alternative: 'The line ends.',
};
