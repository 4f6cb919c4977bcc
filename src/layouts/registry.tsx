/** Every layout, by name. A layout that is missing here does not compile. */
import type { JSX } from 'preact';
import type { Layout } from '../content/slide';
import { Call } from './encounter/encounter';
import { Credits } from './credits/credits';
import { Map } from './map/map';
import { Pairs } from './pairs/pairs';
import { PictureBeside } from './picture/picture';
import { Points } from './points/points';
import type { LayoutProps } from './props';
import { Quotation } from './quotation/quotation';
import { Statement } from './statement/statement';
import { Table } from './table/table';
import { Timeline } from './timeline/timeline';
import { Title } from './title/title';

type Registry = { readonly [L in Layout]: (props: LayoutProps<L>) => JSX.Element };

const layouts: Registry = {
  title: Title,
  points: Points,
  call: Call,
  statement: Statement,
  quotation: Quotation,
  timeline: Timeline,
  map: Map,
  picture: PictureBeside,
  pairs: Pairs,
  table: Table,
  credits: Credits,
};

/** One slide as HTML, by its layout. */
export function SlideView<L extends Layout>(props: LayoutProps<L>): JSX.Element {
  return layouts[props.slide.layout](props);
}
