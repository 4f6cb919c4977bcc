import { quote, shown } from './article';
import type { SampleSlide } from './article';
import { people, places } from './records';

export const onePlace = {
  layout: 'map',
  id: 'one-place',
  part: 'places',
  title: 'One place, and what lies around it',
  lead: 'The frame follows from the place.',
  places: [
    {
      place: places.lisbon,
      when: { year: 2019, month: 5, day: 4, evidence: quote('voyage', 'May 4, 2019') },
    },
  ],
  source: ['voyage'],
  alternative: 'A map of the land around Lisbon.',
  notes: shown('This is the layout map with one place.'),
} satisfies SampleSlide;

export const dateLine = {
  layout: 'map',
  id: 'date-line',
  part: 'places',
  title: 'Over the date line',
  lead: 'The shorter way round the earth.',
  places: [
    { place: places.auckland, when: { year: 2020, month: 3, evidence: quote('harbours', 'March 2020') } },
    {
      place: places.suva,
      when: { year: 2020, month: 6, day: 20, evidence: quote('harbours', 'June 20, 2020') },
    },
    { place: places.honolulu, when: 'not given', who: [people.haddad, people.featherstone] },
  ],
  source: ['harbours', 'crew'],
  alternative: 'A map of the Pacific with three places.',
  notes: shown('This is the layout map over the date line, with a name that runs from right to left.'),
} satisfies SampleSlide;

export const world = {
  layout: 'map',
  id: 'world',
  part: 'places',
  title: 'The world',
  lead: 'Four places are the most.',
  places: [
    { place: places.lima },
    { place: places.dakar, what: quote('shelves', 'atlases') },
    { place: places.capeTown, what: quote('shelves', 'cookbooks') },
    { place: places.auckland, who: [people.moreno, people.ng] },
  ],
  frame: { west: -170, east: 180, south: -56, north: 72 },
  source: ['harbours', 'shelves', 'crew', 'friends'],
  alternative: 'A map of the world with four places.',
  notes: shown('This is the layout map of the world, with four places.'),
} satisfies SampleSlide;
