/** Every call and meeting of the article, each field with the words it rests on. Timeline, map and table are drawn from these. */
import type { Person, Talk } from '../src/content/when';
import { quote } from './article';
import type { Passage } from './article';

export const people = {
  biden: {
    name: quote('call', 'Biden'),
    offices: [quote('call', 'President')],
    side: 'United States',
  },
  xi: {
    name: quote('call', 'Xi Jinping'),
    offices: [quote('call', 'President')],
    side: 'PRC',
  },
  blinken: {
    name: quote('bali', 'Antony Blinken'),
    offices: [quote('bali', 'Secretary of State')],
    side: 'United States',
  },
  wang: {
    name: quote('bali', 'Wang Yi'),
    offices: [quote('bali', 'Foreign Minister')],
    side: 'PRC',
  },
  sullivan: {
    name: quote('luxembourg', 'Jake Sullivan'),
    offices: [quote('luxembourg', 'National Security Advisor')],
    side: 'United States',
  },
  yang: {
    name: quote('luxembourg', 'Yang Jiechi'),
    offices: [
      quote('luxembourg', 'Politburo Member'),
      quote('luxembourg', 'director of the PRC’s Office of the Foreign Affairs Commission'),
    ],
    side: 'PRC',
  },
  austin: {
    name: quote('singapore', 'Lloyd Austin'),
    offices: [quote('singapore', 'Defense Secretary')],
    side: 'United States',
  },
  wei: {
    name: quote('singapore', 'Wei Fenghe'),
    offices: [quote('singapore', 'minister of national defense')],
    side: 'PRC',
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

type ArticleTalk = Talk<Passage, keyof typeof topics>;

export const march: ArticleTalk = {
  id: 'march-meeting',
  name: 'March virtual meeting',
  kind: 'virtual meeting',
  participants: [people.biden, people.xi],
  place: 'not given',
  date: { month: 3, evidence: quote('march', 'In a March virtual meeting') },
  topics: [
    {
      topic: 'ukraine',
      manner: 'underscored',
      evidence: quote('march', 'a peaceful resolution to Russia’s war in Ukraine'),
    },
  ],
};

export const luxembourg: ArticleTalk = {
  id: 'luxembourg-meeting',
  name: 'Luxembourg meeting',
  kind: 'meeting',
  participants: [people.sullivan, people.yang],
  place: {
    name: 'Luxembourg',
    coordinates: [6.13, 49.61],
    evidence: quote('luxembourg', 'in Luxembourg'),
  },
  date: { month: 6, evidence: quote('luxembourg', 'June meeting in Luxembourg') },
  topics: [],
};

export const singapore: ArticleTalk = {
  id: 'singapore-meeting',
  name: 'Singapore meeting',
  kind: 'meeting',
  participants: [people.austin, people.wei],
  place: {
    name: 'Singapore',
    coordinates: [103.82, 1.35],
    evidence: quote('singapore', 'in Singapore'),
  },
  date: 'not given',
  topics: [],
};

export const bali: ArticleTalk = {
  id: 'bali-meeting',
  name: 'Bali meeting',
  kind: 'meeting',
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
      manner: 'addressed',
      evidence: quote('bali', 'North Korea’s nuclear program'),
    },
    {
      topic: 'ukraine',
      manner: 'addressed',
      evidence: quote('bali', 'the Kremlin’s war in Ukraine'),
    },
    { topic: 'climate', manner: 'addressed', evidence: quote('bali', 'the climate crisis') },
    { topic: 'health', manner: 'addressed', evidence: quote('bali', 'global health security') },
  ],
};

export const july28: ArticleTalk = {
  id: 'july-28-call',
  name: 'July 28 call',
  kind: 'phone call',
  participants: [people.biden, people.xi],
  place: 'not given',
  date: { month: 7, day: 28, evidence: quote('call', 'July 28') },
  topics: [
    { topic: 'climate', manner: 'discussed', evidence: quote('discussed', 'climate change') },
    { topic: 'health', manner: 'discussed', evidence: quote('discussed', 'global health security') },
    {
      topic: 'narcotics',
      manner: 'discussed',
      evidence: quote('discussed', 'counternarcotics efforts'),
    },
    { topic: 'rights', manner: 'raised', evidence: quote('concerns', 'human rights') },
    { topic: 'taiwan', manner: 'raised', evidence: quote('concerns', 'U.S. policy on Taiwan') },
  ],
};

/** In the order of their dates as far as the article gives them; the undated one first among the meetings it is told with. */
export const talks = [march, luxembourg, singapore, bali, july28] as const;
