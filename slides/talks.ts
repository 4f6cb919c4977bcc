/** Every call and meeting of the article, each field with the words it rests on. Timeline, map and table are drawn from these. */
import type { NotGiven, Person, Place, Quotation, Side, Some, Stated, When } from '#kit';
import { quote } from './article';
import type { Passage } from './article';

/** The two sides of the talks: the United States first, as the article has it. */
export const sides = {
  us: { name: 'United States', short: 'U.S.' },
  prc: { name: 'PRC', short: 'PRC' },
} as const satisfies Record<string, Side>;

export const people = {
  biden: {
    name: quote('call', 'Biden'),
    roles: [quote('call', 'President')],
    side: sides.us,
  },
  xi: {
    name: quote('call', 'Xi Jinping'),
    roles: [quote('call', 'President')],
    side: sides.prc,
  },
  blinken: {
    name: quote('bali', 'Antony Blinken'),
    roles: [quote('bali', 'Secretary of State')],
    side: sides.us,
  },
  wang: {
    name: quote('bali', 'Wang Yi'),
    roles: [quote('bali', 'Foreign Minister')],
    side: sides.prc,
  },
  sullivan: {
    name: quote('luxembourg', 'Jake Sullivan'),
    roles: [quote('luxembourg', 'National Security Advisor')],
    side: sides.us,
  },
  yang: {
    name: quote('luxembourg', 'Yang Jiechi'),
    roles: [
      quote('luxembourg', 'Politburo Member'),
      quote('luxembourg', 'director of the PRC’s Office of the Foreign Affairs Commission'),
    ],
    side: sides.prc,
  },
  austin: {
    name: quote('singapore', 'Lloyd Austin'),
    roles: [quote('singapore', 'Defense Secretary')],
    side: sides.us,
  },
  wei: {
    name: quote('singapore', 'Wei Fenghe'),
    roles: [quote('singapore', 'minister of national defense')],
    side: sides.prc,
  },
} as const satisfies Record<string, Person<Passage>>;

/** The rows of the topics table. */
export const topics = {
  climate: 'Climate',
  health: 'Global health security',
  narcotics: 'Counternarcotics efforts',
  rights: 'Human rights',
  taiwan: 'Taiwan',
  ukraine: 'War in Ukraine',
  korea: 'North Korea’s nuclear program',
} as const;

/** A row of the topics table. */
type Topic = keyof typeof topics;

/** A topic as it figured in one talk, with the article's own verb. */
interface TalkTopic {
  readonly topic: Topic;
  readonly verb: Quotation<Passage>;
  readonly words: Quotation<Passage>;
}

/** One call or meeting. */
interface Talk {
  readonly kind: 'phone call' | 'virtual meeting' | 'meeting';
  /** The words that say what it was. */
  readonly evidence: Quotation<Passage>;
  readonly participants: readonly [Person<Passage>, Person<Passage>];
  readonly place: Place<Passage> | NotGiven;
  readonly date: When<Passage> | NotGiven;
  readonly topics: readonly TalkTopic[];
}

export const march = {
  kind: 'virtual meeting',
  evidence: quote('march', 'virtual meeting'),
  participants: [people.biden, people.xi],
  place: 'not given',
  date: { month: 3, evidence: quote('march', 'In a March virtual meeting') },
  topics: [
    {
      topic: 'ukraine',
      verb: quote('march', 'underscored'),
      words: quote('march', 'a peaceful resolution to Russia’s war in Ukraine'),
    },
  ],
} as const satisfies Talk;

export const luxembourg = {
  kind: 'meeting',
  evidence: quote('luxembourg', 'June meeting'),
  participants: [people.sullivan, people.yang],
  place: {
    name: 'Luxembourg',
    coordinates: [6.13, 49.61],
    evidence: quote('luxembourg', 'in Luxembourg'),
  },
  date: { month: 6, evidence: quote('luxembourg', 'June meeting in Luxembourg') },
  topics: [],
} as const satisfies Talk;

export const singapore = {
  kind: 'meeting',
  evidence: quote('singapore', 'met with'),
  participants: [people.austin, people.wei],
  place: {
    name: 'Singapore',
    coordinates: [103.82, 1.35],
    evidence: quote('singapore', 'in Singapore'),
  },
  date: 'not given',
  topics: [],
} as const satisfies Talk;

export const bali = {
  kind: 'meeting',
  evidence: quote('bali', 'met with'),
  participants: [people.blinken, people.wang],
  place: {
    name: 'Bali',
    coordinates: [115.19, -8.41],
    evidence: quote('bali', 'in Bali'),
  },
  date: { month: 7, day: 9, evidence: quote('bali', 'on July 9') },
  topics: [
    {
      topic: 'korea',
      verb: quote('bali', 'addressed'),
      words: quote('bali', 'North Korea’s nuclear program'),
    },
    {
      topic: 'ukraine',
      verb: quote('bali', 'addressed'),
      words: quote('bali', 'the Kremlin’s war in Ukraine'),
    },
    { topic: 'climate', verb: quote('bali', 'addressed'), words: quote('bali', 'the climate crisis') },
    { topic: 'health', verb: quote('bali', 'addressed'), words: quote('bali', 'global health security') },
  ],
} as const satisfies Talk;

export const july28 = {
  kind: 'phone call',
  evidence: quote('call', 'spoke by phone'),
  participants: [people.biden, people.xi],
  place: 'not given',
  date: { month: 7, day: 28, evidence: quote('call', 'July 28') },
  topics: [
    { topic: 'climate', verb: quote('discussed', 'discussed'), words: quote('discussed', 'climate change') },
    {
      topic: 'health',
      verb: quote('discussed', 'discussed'),
      words: quote('discussed', 'global health security'),
    },
    {
      topic: 'narcotics',
      verb: quote('discussed', 'discussed'),
      words: quote('discussed', 'counternarcotics efforts'),
    },
    { topic: 'rights', verb: quote('concerns', 'raised'), words: quote('concerns', 'human rights') },
    { topic: 'taiwan', verb: quote('concerns', 'raised'), words: quote('concerns', 'U.S. policy on Taiwan') },
  ],
} as const satisfies Talk;

/** In the order of their dates as far as the article gives them; the undated one first among the meetings it is told with. */
export const talks: Some<Talk> = [march, luxembourg, singapore, bali, july28];

/** Names in Pinyin, whole and by the surname that comes first. */
export const namesInPinyin = Object.values(people)
  .filter(({ side }) => side === sides.prc)
  .flatMap(({ name: { words } }) => [words, words.replace(/ .*$/u, '')])
  .map((words) => ({ words, language: 'zh-Latn' }));

/** Where a talk was, or what it was, in a word or two. */
const whatOf = ({ place, kind, evidence }: Talk): Stated<Passage> =>
  place === 'not given' ? { words: kind, evidence } : { words: place.name, evidence: place.evidence };

/** A talk on the timeline: those of officials above the line, those of the two presidents below it. */
export const entryOf = (talk: Talk) => ({
  when: talk.date,
  what: whatOf(talk),
  who: talk.participants,
  below: talk.participants[0] === people.biden,
});

/** A meeting on the map. */
export const placeOf = ({ place, date, participants }: Talk & { readonly place: Place<Passage> }) => ({
  place,
  when: date,
  who: participants,
});

/** A meeting as a pair of people. */
export const pairOf = (talk: Talk) => ({ people: talk.participants, what: whatOf(talk), when: talk.date });

/** A column of the topics table. */
export function columnOf(talk: Talk) {
  const { words } = whatOf(talk);
  return { name: words.charAt(0).toUpperCase() + words.slice(1), when: talk.date };
}

/** The rows of the topics table: in each cell the verb, resting on the topic's own words. */
export const rowsOf = (of: Some<Talk>) => {
  const cell = (topic: Topic, talk: Talk): Stated<Passage> | NotGiven => {
    const found = talk.topics.find((one) => one.topic === topic);
    return found === undefined ? 'not given' : { words: found.verb.words, evidence: found.words };
  };
  const row = (topic: Topic) => ({
    name: topics[topic],
    cells: [cell(topic, of[0]), ...of.slice(1).map((talk) => cell(topic, talk))] as const,
  });
  return [
    row('climate'),
    row('health'),
    row('narcotics'),
    row('rights'),
    row('taiwan'),
    row('ukraine'),
    row('korea'),
  ] as const;
};

/** The topics of a talk in the article's words. */
export const topicsOf = ({ topics: [first, ...others] }: { readonly topics: Some<TalkTopic> }) =>
  [first.words, ...others.map(({ words }) => words)] as const;
