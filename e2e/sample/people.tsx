import { quote, shown } from './article';
import type { SampleSlide } from './article';
import { people } from './records';

const { moreno, haddad, featherstone, owusu, ng, lund } = people;
const alone = ({
  name,
  roles,
}: typeof moreno | typeof haddad | typeof featherstone | typeof owusu | typeof ng) => ({
  name,
  roles,
});

export const onePerson = {
  layout: 'people',
  id: 'one-person',
  part: 'people',
  title: 'One person is the least',
  people: [moreno],
  source: ['crew'],
  alternative: 'One filled circle under a person’s name.',
  notes: shown('This is the layout people with one person.'),
} satisfies SampleSlide;

export const twoSides = {
  layout: 'people',
  id: 'two-sides',
  part: 'people',
  title: 'Six people, three on each side of the line',
  people: [moreno, haddad, featherstone, owusu, ng, lund],
  source: ['crew', 'friends'],
  alternative: 'Three people above the line, three below it.',
  notes: shown('This is the layout people with two sides.'),
} satisfies SampleSlide;

export const sixPeople = {
  layout: 'people',
  id: 'six-people',
  part: 'people',
  title: 'Six people on no side',
  lead: 'Five of them have a part to play.',
  people: [
    alone(moreno),
    alone(haddad),
    { name: lund.name },
    alone(owusu),
    alone(ng),
    { name: quote('crew', 'Ines Moreno') },
  ],
  source: ['crew', 'friends'],
  alternative: 'Six people under the line.',
  notes: shown('This is the layout people with six on no side.'),
} satisfies SampleSlide;

export const pairs = {
  layout: 'pairs',
  id: 'pairs',
  part: 'people',
  title: 'Two pairs, a line between each',
  pairs: [
    {
      people: [moreno, owusu],
      what: { words: 'Dakar', evidence: quote('harbours', 'Dakar') },
      when: { year: 2019, month: 7, evidence: quote('harbours', 'July 2019') },
    },
    { people: [haddad, ng], what: quote('undated', 'a storm') },
  ],
  source: ['crew', 'friends', 'harbours', 'undated'],
  alternative: 'The line divides into two.',
  notes: shown('This is the layout pairs.'),
} satisfies SampleSlide;

export const encounter = {
  layout: 'encounter',
  id: 'encounter',
  part: 'people',
  title: 'An encounter has one thing that is large',
  large: { words: 'Lima', evidence: quote('harbours', 'Lima') },
  people: [haddad, lund],
  lead: <>“{quote('sides', 'The ship and the shore meet in every harbour.').words}”</>,
  source: ['crew', 'friends', 'harbours', 'sides'],
  alternative: 'A line between two filled circles.',
  notes: shown('This is the layout encounter with a place as the largest thing.'),
} satisfies SampleSlide;
