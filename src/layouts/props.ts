import type { Deck } from '../content/deck';
import type { Base } from '../content/slide';

/** What a layout is given: its slide, and the deck the slide stands in. */
export interface LayoutProps<S extends Base> {
  readonly slide: S;
  readonly deck: Deck;
}
