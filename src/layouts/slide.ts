/** Every kind of slide, told apart by `layout`. A layout's own fields stand in its own type, so a field it does not have does not compile. */
import type { Deck as DeckOf } from '../content/deck';
import type { ChartSlide } from './chart/type';
import type { CreditsSlide } from './credits/type';
import type { EncounterSlide } from './encounter/type';
import type { FiguresSlide } from './figures/type';
import type { MapSlide } from './map/type';
import type { PairsSlide } from './pairs/type';
import type { PeopleSlide } from './people/type';
import type { PictureSlide } from './picture/type';
import type { PointsSlide } from './points/type';
import type { QuotationSlide } from './quotation/type';
import type { StatementSlide } from './statement/type';
import type { TableSlide } from './table/type';
import type { TimelineSlide } from './timeline/type';
import type { TitleSlide } from './title/type';

/** A slide of a talk on an article with passages `Id` and parts `Part`. */
export type Slide<Id extends string = string, Part extends string = string> =
  | TitleSlide<Id, Part>
  | PointsSlide<Id, Part>
  | FiguresSlide<Id, Part>
  | ChartSlide<Id, Part>
  | StatementSlide<Id, Part>
  | QuotationSlide<Id, Part>
  | TimelineSlide<Id, Part>
  | MapSlide<Id, Part>
  | PictureSlide<Id, Part>
  | PeopleSlide<Id, Part>
  | PairsSlide<Id, Part>
  | EncounterSlide<Id, Part>
  | TableSlide<Id, Part>
  | CreditsSlide<Id, Part>;

/** The name of a layout. */
export type Layout = Slide['layout'];

/** The slides of one layout. */
export type SlideOf<L extends Layout> = Extract<Slide, { readonly layout: L }>;

/** A whole talk of such slides. */
export type Deck = DeckOf<Slide>;
