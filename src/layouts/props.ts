import type { Deck } from '../content/deck';
import type { Layout, SlideOf } from '../content/slide';

/** What a layout is given: its slide, and the deck the slide stands in. */
export interface LayoutProps<L extends Layout> {
  readonly slide: SlideOf<L>;
  readonly deck: Deck;
}
