/** What a page in one column says by its style alone, said in HTML: tables that have become lists, words of the style, drawings that are left out. All of it runs in the page. */

/** Makes what is shown in one column what stands in the document. Where there is room for more, nothing of it applies and nothing changes. */
export function sayOneColumn(root: Element): void {
  for (const table of root.querySelectorAll('table')) listRows(table);
  for (const cell of root.querySelectorAll<HTMLElement>('td, th')) writeGenerated(cell);
  for (const drawing of root.querySelectorAll('svg[role="img"]'))
    if (isUndrawn(drawing)) drawing.setAttribute('aria-hidden', 'true');
}

/** Rows without the head that names their columns are items of a list. */
export function listRows(table: HTMLTableElement): void {
  const { tHead, caption } = table;
  if (!tHead || tHead.checkVisibility()) return;
  table.setAttribute('role', 'group');
  caption?.setAttribute('role', 'paragraph');
  for (const body of table.tBodies) {
    body.setAttribute('role', 'list');
    for (const row of body.rows) {
      row.setAttribute('role', 'listitem');
      for (const cell of row.cells) cell.setAttribute('role', 'paragraph');
    }
  }
}

/** Words that the style writes before a cell become the cell's own. */
export function writeGenerated(cell: HTMLElement): void {
  const [, words] = /^"(.*\p{L}.*)"$/u.exec(getComputedStyle(cell, '::before').content) ?? [];
  if (words === undefined || !cell.checkVisibility()) return;
  cell.prepend(words);
  cell.setAttribute('data-written', ''); // the style writes them no more
}

/** True for a drawing that has no room and no stroke: its words stand beside it in any case. */
export function isUndrawn(drawing: Element): boolean {
  const { height } = drawing.getBoundingClientRect();
  return height === 0 && getComputedStyle(drawing).stroke === 'none';
}

/** What runs in the page with `sayOneColumn`. */
export const sayingOneColumn = [sayOneColumn, listRows, writeGenerated, isUndrawn] as const;
