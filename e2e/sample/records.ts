/** The people and places of the sample, as an author keeps them in one file. */
import type { ForeignName, Person, Place, Side } from '#kit';
import { quote } from './article';
import type { Passage } from './article';

export const sides = {
  ship: { name: 'The ship', short: 'Ship:' },
  shore: { name: 'The shore', short: 'Shore:' },
} as const satisfies Record<string, Side>;

/** A name that runs from right to left is declared with its language, and stands where it is used like any other. */
export const names: readonly ForeignName[] = [{ words: 'ليلى حداد', language: 'ar' }];

export const people = {
  moreno: { name: quote('crew', 'Ines Moreno'), roles: [quote('crew', 'Captain')], side: sides.ship },
  haddad: { name: quote('crew', 'ليلى حداد'), roles: [quote('crew', 'librarian')], side: sides.ship },
  featherstone: {
    name: quote('crew', 'Bartholomew Featherstone'),
    roles: [quote('crew', 'carpenter')],
    side: sides.ship,
  },
  owusu: { name: quote('friends', 'Ama Owusu'), roles: [quote('friends', 'chair')], side: sides.shore },
  ng: { name: quote('friends', 'Jo Ng'), roles: [quote('friends', 'treasurer')], side: sides.shore },
  lund: { name: quote('friends', 'Soren Lund'), side: sides.shore },
} as const satisfies Record<string, Person<Passage>>;

export const places = {
  lisbon: { name: 'Lisbon', coordinates: [-9.14, 38.72], evidence: quote('voyage', 'Lisbon') },
  dakar: { name: 'Dakar', coordinates: [-17.45, 14.69], evidence: quote('harbours', 'Dakar') },
  capeTown: { name: 'Cape Town', coordinates: [18.42, -33.92], evidence: quote('harbours', 'Cape Town') },
  auckland: { name: 'Auckland', coordinates: [174.76, -36.85], evidence: quote('harbours', 'Auckland') },
  suva: { name: 'Suva', coordinates: [178.44, -18.14], evidence: quote('harbours', 'Suva') },
  honolulu: { name: 'Honolulu', coordinates: [-157.86, 21.31], evidence: quote('harbours', 'Honolulu') },
  lima: { name: 'Lima', coordinates: [-77.04, -12.05], evidence: quote('harbours', 'Lima') },
} as const satisfies Record<string, Place<Passage>>;
