/** What the plugin asks of the project's own modules: the deck's problems, and the document. Loaded through Vite, so that slides may be TSX and a change is seen. */
import { problemsIn } from '../content/check/problems';
import { deckSeconds } from '../content/deck';
import { publicAddress } from '../content/public-address';
import { deck as talk } from '../../slides/deck';
import { renderDocument } from '../page/document';

const published = publicAddress(process.env['DECK_URL']);
const deck = published === undefined ? talk : { ...talk, address: published };

const artwork = import.meta.glob<string>('../../assets/artwork/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const characters = import.meta.glob<string>('../../assets/fonts/characters.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const licensed = Object.keys(import.meta.glob('../../assets/licensed/*.{jpg,jpeg,png,webp}'));

const inAssets = (path: string) => path.replace(/^.*\/assets\//u, '');
const artworkByPath = Object.fromEntries(Object.entries(artwork).map(([path, svg]) => [inAssets(path), svg]));

/** What the head of the document says of the talk. */
export const about = {
  title: deck.title,
  description: deck.description,
  language: deck.language,
  seconds: deckSeconds(deck),
  /** The element after the first slide: once it is there, that slide is whole. */
  afterFirst: deck.slides[1]?.id ?? 'toolbar',
};

/** Pictures that a presenter holds a licence for and that this build would publish. */
export const licensedPictures = licensed.map(inAssets);

/** The author's problems, as sentences. */
export const problems = problemsIn(deck, {
  files: new Set(Object.keys(artworkByPath)),
  characters: new Set(Object.values(characters).join('')),
});

/** The document's body. */
export const render = () =>
  renderDocument({
    deck,
    files: {
      artwork: artworkByPath,
      licensed: Object.fromEntries(licensedPictures.map((path) => [path, `/assets/${path}`])),
    },
  });
