import { quote, shown } from './article';
import type { SampleSlide } from './article';
import { people } from './records';

export const ownDrawing = {
  layout: 'picture',
  id: 'own-drawing',
  part: 'pictures',
  title: 'A drawing of one’s own, and nothing besides',
  picture: {
    rights: 'own artwork',
    file: 'artwork/ship.svg',
    alternative: 'A drawing of a ship with books in her windows.',
  },
  source: 'about this deck',
  notes: shown('This is the layout picture with a drawing alone.'),
} satisfies SampleSlide;

export const tallPhotograph = {
  layout: 'picture',
  id: 'tall-photograph',
  part: 'pictures',
  title: 'A tall picture in the public domain, beside words',
  picture: {
    rights: 'public domain',
    file: 'photographs/tall.jpg',
    alternative: 'A pale moon over a dark hull.',
    caption: 'A picture takes the height there is, whatever its shape.',
    credit: 'Made for the sample; nobody holds a right in it',
  },
  text: 'Words of any kind may stand beside a picture, as many as go on five lines or so of this width, and no more than that.',
  source: 'about this deck',
  notes: shown('This is the layout picture with a tall photograph beside words.'),
} satisfies SampleSlide;

export const openPicture = {
  layout: 'picture',
  id: 'open-licence',
  part: 'pictures',
  title: 'A wide picture, with all there can be beside it',
  picture: {
    rights: 'open licence',
    licence: 'CC0 1.0',
    file: 'photographs/wide.webp',
    alternative: 'A light boat on dark water.',
    caption: quote('picture-words', 'The Lantern at anchor, with her lamp lit'),
    credit: 'Made for the sample',
  },
  people: [people.moreno, people.haddad, people.featherstone],
  list: {
    heading: 'They lent',
    items: [
      {
        words: 'Novels in all six harbours',
        evidence: quote('shelves', 'Novels were lent in all six harbours'),
      },
      { words: 'Atlases in Dakar and Suva', evidence: quote('shelves', 'atlases in Dakar and Suva') },
      { words: 'Songs in Suva and Lima', evidence: quote('shelves', 'songs in Suva and Lima') },
      { words: 'Letters nowhere', evidence: quote('shelves', 'letters nowhere') },
    ],
  },
  source: ['picture-words', 'shelves', 'crew'],
  notes: shown('This is the layout picture with people and a list, as much as it holds.'),
} satisfies SampleSlide;

export const standIn = {
  layout: 'picture',
  id: 'stand-in',
  part: 'pictures',
  title: 'A drawing stands in for a picture under licence',
  picture: {
    rights: 'licensed',
    file: 'licensed/lantern.jpg',
    description: quote('picture-words', 'The Lantern at anchor, with her lamp lit'),
    credit: quote('picture-credit', '(© The Sample Gazette)'),
    standIn: { file: 'artwork/lamp.svg', alternative: 'A drawing of a lamp, in place of the photograph.' },
  },
  people: [people.lund],
  source: ['picture-words', 'picture-credit', 'friends'],
  notes: shown('This is the layout picture with a drawing in place of what only a licence lets one see.'),
} satisfies SampleSlide;

export const smallPicture = {
  layout: 'picture',
  id: 'small-picture',
  part: 'pictures',
  title: 'A small picture in the newest format',
  picture: {
    rights: 'own artwork',
    file: 'photographs/small.avif',
    alternative: 'A pale moon over a dark hull.',
  },
  text: 'JPEG, PNG, WebP and AVIF, besides SVG.',
  source: 'about this deck',
  notes: shown('This is the layout picture with a small file.'),
} satisfies SampleSlide;
