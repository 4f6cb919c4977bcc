import type { Base } from '../../content/slide';
import type { Some } from '../../content/some';
import type { NotGiven, Stated } from '../../content/stated';
import type { When } from '../../content/when';

/** The head of a column. */
export interface TableColumn<Id extends string = string> {
  readonly name: string;
  /** A date under the name. Default: none. */
  readonly when?: When<Id> | NotGiven;
}

/** A row: what it is about, and a cell for each column. */
export interface TableRow<Id extends string = string> {
  readonly name: string;
  /** As many as there are columns. */
  readonly cells: Some<Stated<Id> | NotGiven>;
}

/** Rows on threads of the line; where a row has several cells, a thread ties them. */
export interface TableSlide<Id extends string = string, Part extends string = string> extends Base<Id, Part> {
  readonly layout: 'table';
  /** What the table shows, above it. */
  readonly caption: string;
  /** The head of the column of names. */
  readonly corner: string;
  /** One to six. */
  readonly columns: Some<TableColumn<Id>>;
  /** One to eight. */
  readonly rows: Some<TableRow<Id>>;
  /** What a cell that is not given says to who cannot see that it is empty. Default: "not given". */
  readonly empty?: string;
}
