/** Characters that the published fonts lack. */
import type { Deck } from '../deck';
import { textFields } from './fields';
import { eachSlide, named } from './rule';

/** Names in another script are set in a font of the reader's own: no font has all of them. */
export const missingCharacters = eachSlide((slide, { deck, assets: { characters } }) => {
  const written = textFields(slide, { contexts: true }).map(({ text }) => withoutNames(text, deck));
  const missing = [...new Set(written.flatMap((text) => [...text]))].filter(
    (character) => !characters.has(character) && character.trim() !== '',
  );
  return missing.length === 0
    ? []
    : [
        `${named(slide)}: the fonts lack ${missing.map((one) => `“${one}”`).join(', ')}. Run \`npm run fonts\`; if it is said again, declare the name they stand in among \`names\` in deck.ts.`,
      ];
});

const withoutNames = (text: string, { names = [] }: Deck) =>
  names.reduce((left, { words }) => left.replaceAll(words, ''), text);
