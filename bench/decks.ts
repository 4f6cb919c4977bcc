/** The decks that are compared, as they are served. */
export const kinds = ['ours', 'stock', 'lean', 'floor'] as const;
export type Kind = (typeof kinds)[number];

export interface Deck {
  readonly kind: Kind;
  readonly view: 'slides' | 'reading';
  /** The number of its slides. */
  readonly size: number;
  /** Its address on the server. */
  readonly path: string;
  /** Selects the slide that is shown, once the deck is running. */
  readonly shown: string;
}

const shown: Readonly<Record<Kind, string>> = {
  ours: '.deck.ready .slide.present',
  stock: '.reveal.ready .slides > section.present',
  lean: '.reveal.ready .slides > section.present',
  floor: '.is-deck .slide:not([hidden])',
};

export const folderName = (kind: Kind, size: number): string => `${kind}-${size}`;

export function deckOf(kind: Kind, size: number, view: Deck['view'] = 'slides'): Deck {
  const query = view === 'reading' ? '?view=reading' : '';
  return { kind, view, size, path: `${folderName(kind, size)}/${query}`, shown: shown[kind] };
}
