/** The sample talk: every layout with its least, its most and its longest. `npm run sample` shows it; the kit's specs run on it. */
import type { Deck } from '#kit';
import { article, parts } from './article';
import { credits, gallery, title } from './opening';
import { branches, fork, marks, openEnd, strands, tally } from './points';
import { bars, course, fourFigures, oneFigure } from './numbers';
import { longQuotation, longStatement, shortQuotation, statement } from './words';
import { generations, oneDay, oneEntry, twoYears, undated } from './time';
import { dateLine, onePlace, world } from './places';
import { openPicture, ownDrawing, smallPicture, standIn, tallPhotograph } from './pictures';
import { encounter, onePerson, pairs, sixPeople, twoSides } from './people';
import { oneCell, wholeTable } from './tables';
import { names } from './records';

export const deck: Deck = {
  id: 'sample',
  title: 'A ship with a library on board calls at many harbours in two years',
  description: 'An invented talk that shows every layout with as little and as much as it holds.',
  language: 'en',
  article,
  names,
  parts,
  slides: [
    title,
    gallery,

    branches,
    tally,
    strands,
    marks,
    fork,
    openEnd,

    oneFigure,
    fourFigures,
    bars,
    course,

    statement,
    longStatement,
    shortQuotation,
    longQuotation,

    twoYears,
    oneDay,
    generations,
    undated,
    oneEntry,

    onePlace,
    dateLine,
    world,

    ownDrawing,
    tallPhotograph,
    openPicture,
    standIn,
    smallPicture,

    onePerson,
    twoSides,
    sixPeople,
    pairs,
    encounter,

    oneCell,
    wholeTable,

    credits,
  ],
  // A slide of each layout, in the order in which CONTRIBUTING.md lists them.
  pictures: [
    'sample',
    'branches',
    'strands',
    'four-figures',
    'bars',
    'long-statement',
    'long-quotation',
    'two-years',
    'date-line',
    'tall-photograph',
    'two-sides',
    'encounter',
    'pairs',
    'whole-table',
    'credits',
  ],
};
