/** Every layout, by name: what draws it, and what it asks of its slides besides their types. A layout that is missing here does not compile. */
import type { JSX } from 'preact';
import type { Given } from '../content/check/rule';
import { Chart } from './chart/chart';
import { chartRules } from './chart/rules';
import { Credits } from './credits/credits';
import { creditsRules } from './credits/rules';
import { Encounter } from './encounter/encounter';
import { encounterRules } from './encounter/rules';
import { Figures } from './figures/figures';
import { figuresRules } from './figures/rules';
import { Map } from './map/map';
import { mapRules } from './map/rules';
import { Pairs } from './pairs/pairs';
import { pairsRules } from './pairs/rules';
import { People } from './people/people';
import { peopleRules } from './people/rules';
import { PictureBeside } from './picture/picture';
import { pictureRules } from './picture/rules';
import { Points } from './points/points';
import { pointsRules } from './points/rules';
import type { LayoutProps } from './props';
import { Quotation } from './quotation/quotation';
import { quotationRules } from './quotation/rules';
import type { Layout, Slide, SlideOf } from './slide';
import { Statement } from './statement/statement';
import { statementRules } from './statement/rules';
import { Table } from './table/table';
import { tableRules } from './table/rules';
import { Timeline } from './timeline/timeline';
import { timelineRules } from './timeline/rules';
import { Title } from './title/title';
import { titleRules } from './title/rules';

interface Entry<S extends Slide> {
  readonly View: (props: LayoutProps<S>) => JSX.Element;
  /** What is wrong with a slide of this layout, in sentences. */
  readonly rules: (slide: S, given: Given) => readonly string[];
}

type Registry = { readonly [L in Layout]: Entry<SlideOf<L>> };

const layouts: Registry = {
  title: { View: Title, rules: titleRules },
  points: { View: Points, rules: pointsRules },
  figures: { View: Figures, rules: figuresRules },
  chart: { View: Chart, rules: chartRules },
  statement: { View: Statement, rules: statementRules },
  quotation: { View: Quotation, rules: quotationRules },
  timeline: { View: Timeline, rules: timelineRules },
  map: { View: Map, rules: mapRules },
  picture: { View: PictureBeside, rules: pictureRules },
  people: { View: People, rules: peopleRules },
  pairs: { View: Pairs, rules: pairsRules },
  encounter: { View: Encounter, rules: encounterRules },
  table: { View: Table, rules: tableRules },
  credits: { View: Credits, rules: creditsRules },
};

/** One slide as HTML, by its layout. */
export function SlideView<L extends Layout>(props: LayoutProps<SlideOf<L>>): JSX.Element {
  const { View } = entryOf(props.slide);
  return View(props);
}

/** What its layout finds wrong with a slide. */
export const layoutRules = (slide: Slide, given: Given): readonly string[] =>
  entryOf(slide).rules(slide, given);

/** TypeScript does not follow that an entry fits the slide whose layout it is looked up by. */
const entryOf = <S extends Slide>(slide: S) => layouts[slide.layout] as unknown as Entry<S>;
