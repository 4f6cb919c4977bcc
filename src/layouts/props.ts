import type { Deck } from '../model/deck';
import type { Layout, SlideOf } from '../model/slide';

/** What a layout is given: its slide, and the deck the slide stands in. */
export interface LayoutProps<L extends Layout> {
  readonly slide: SlideOf<L>;
  readonly deck: Deck;
}
