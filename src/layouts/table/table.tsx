import type { JSX } from 'preact';
import type { NotGiven, Stated } from '../../content/stated';
import { layoutWording } from '../../wording/layouts';
import { Frame } from '../../parts/frame/frame';
import { Line } from '../../parts/drawing/line';
import { Words } from '../../parts/words/words';
import { whenInWords } from '../../parts/words/when';
import type { LayoutProps } from '../props';
import type { TableColumn, TableSlide } from './type';

export function Table({ slide, deck }: LayoutProps<TableSlide>): JSX.Element {
  const { caption, corner, columns, rows, empty = layoutWording.notGiven } = slide;
  return (
    <Frame slide={slide} deck={deck}>
      <Line shape="entering" />
      <Line shape="leaving" />
      <div class="threads">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map((column) => (
                <ColumnHead column={column} language={deck.language} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr>
                <th scope="row">
                  <Words>{name}</Words>
                </th>
                {cells.map((cell, index) => (
                  <Cell
                    cell={cell}
                    column={columns[index]?.name ?? ''}
                    empty={empty}
                    tied={isTied(cells, index)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Frame>
  );
}

interface ColumnHeadProps {
  readonly column: TableColumn;
  readonly language: string;
}

function ColumnHead({ column: { name, when }, language }: ColumnHeadProps): JSX.Element {
  return (
    <th scope="col">
      <Words>{name}</Words>
      {when !== undefined && (
        <>
          <br />
          <span class="when">{whenInWords(when, language)}</span>
        </>
      )}
    </th>
  );
}

interface CellProps {
  readonly cell: Stated | NotGiven;
  readonly column: string;
  readonly empty: string;
  /** A thread leads from here to the next of its row. */
  readonly tied: boolean;
}

/** A cell with nothing in it says so to those who cannot see that it is empty. */
function Cell({ cell, column, empty, tied }: CellProps): JSX.Element {
  const look = tied ? 'tied' : undefined;
  return cell === 'not given' ? (
    <td class={look}>
      <span class="visually-hidden">{empty}</span>
    </td>
  ) : (
    <td class={look} data-column={column}>
      <svg class="bead" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8" />
      </svg>{' '}
      <Words>{cell.words}</Words>
    </td>
  );
}

/** From the first cell of a row that has something in it to the last. */
function isTied(cells: readonly (Stated | NotGiven)[], index: number): boolean {
  const given = cells.flatMap((cell, at) => (cell === 'not given' ? [] : [at]));
  return index >= (given[0] ?? Infinity) && index < (given.at(-1) ?? 0);
}
