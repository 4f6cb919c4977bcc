/** What the plugin asks of the project's own modules: the deck's problems, and the document. Loaded through Vite, so that slides may be TSX and a change is seen. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { imageSize } from 'image-size';
import { deck as talk } from '#talk';
import { textFields } from '../content/check/fields';
import { problemsIn } from '../content/check/problems';
import { deckSeconds, picturedSlides } from '../content/deck';
import { publicAddress } from '../content/public-address';
import type { PhotographFile } from '../layouts/picture/figure';
import { layoutRules } from '../layouts/registry';
import { placesIn } from '../parts/drawing/place';
import { renderDocument } from '../page/document';
import { chosenTalk } from './chosen';
import { rightsIn } from './rights';

const root = fileURLToPath(new URL('../..', import.meta.url));
const published = publicAddress(process.env['DECK_URL']);
const deck = published === undefined ? talk : { ...talk, address: published };
const { assets } = chosenTalk(root);

const drawings = import.meta.glob<string>(['#assets/**/*.svg', '!**/fonts/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const characters = import.meta.glob<string>('../../assets/fonts/characters.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pixels = Object.keys(import.meta.glob('#assets/**/*.{jpg,jpeg,png,webp,avif}')).map(inAssets);

const artwork = Object.fromEntries(Object.entries(drawings).map(([path, svg]) => [inAssets(path), svg]));

/** What the head of the document says of the talk, and what the files beside it do. */
export const about = {
  id: deck.id,
  title: deck.title,
  description: deck.description,
  language: deck.language,
  seconds: deckSeconds(deck),
  /** The element after the first slide: once it is there, that slide is whole. */
  afterFirst: deck.slides[1]?.id ?? 'toolbar',
  /** The layouts whose style the page needs. */
  layouts: [...new Set(deck.slides.map(({ layout }) => layout))],
  /** By which right words, land and pictures are handed out, a sentence each. */
  rights: rightsIn(deck),
};

/** Packages that no slide of this talk draws from. */
export const notDrawn = about.layouts.includes('map') ? [] : ['world-atlas'];

/** The slides that pictures are taken of: the first alone, and those that stand for the talk. */
export const pictured = { first: deck.slides[0]?.id ?? '', several: picturedSlides(deck) };

/** Pictures that a presenter holds a licence for and that this build would publish. */
export const licensedPictures = pixels.filter((path) => path.startsWith('licensed/'));

/** The author's problems, as sentences. */
export const problems = problemsIn(
  deck,
  {
    files: new Set([...Object.keys(artwork), ...pixels]),
    characters: new Set(Object.values(characters).join('')),
  },
  layoutRules,
);

/** Every text that the author wrote, by the id of its slide. */
export const written = Object.fromEntries(deck.slides.map((slide) => [slide.id, textFields(slide)]));

/** The document's body. */
export const render = () =>
  renderDocument({
    deck,
    files: { artwork, photographs: Object.fromEntries(pixels.map((path) => [path, photograph(path)])) },
  });

/** The rules for what stands in a drawing of a body by its class. */
export const styleFor = placesIn;

function inAssets(path: string): string {
  return path.replace(/^.*?(?:^|\/)assets\//u, '');
}

function photograph(path: string): PhotographFile {
  const { width, height } = imageSize(readFileSync(`${root}/${assets}/${path}`));
  return { address: `/${assets}/${path}`, width, height };
}
