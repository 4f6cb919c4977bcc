/** Runs in the page: what a slide holds, block by block, in the order of the document. */
import { isBlock, isUnsaid, leadsToItself, nameOf } from '../../rendered/in-page/spoken';
import type { Item, Paragraph, Place, PlacedCell, PlacedText } from './placed';
import { runsIn } from './runs';

/** Finds everything on one slide. */
export class Finder {
  private readonly items: Item[] = [];
  /** The block that each box of words ends with, so that what follows it closely may join it. */
  private readonly ends = new Map<Item, Element>();

  constructor(
    private readonly slide: Element,
    private readonly drawings: readonly Element[],
  ) {}

  found(): readonly Item[] {
    this.walk(this.slide);
    return this.items;
  }

  private walk(element: Element): void {
    let line: Node[] = [];
    const end = () => {
      this.addWords(element, line);
      line = [];
    };
    for (const node of Array.from(element.childNodes)) {
      if (node instanceof Element ? this.isOfItsOwn(node) : false) {
        end();
        this.take(node as Element); // it is one, as asked above
      } else line.push(node);
    }
    end();
  }

  /** A block, or something in a line that is no words. */
  private isOfItsOwn(element: Element): boolean {
    if (this.drawings.includes(element) || element.tagName === 'IMG') return true;
    if (element.tagName === 'BR' || isUnsaid(element)) return false;
    return isBlock(element) || element.querySelector('[role="img"], img') !== null;
  }

  private take(element: Element): void {
    const drawing = this.drawings.indexOf(element);
    if (drawing >= 0) this.items.push({ kind: 'drawing', index: drawing });
    else if (isUnsaid(element) || leadsToItself(element, this.slide) || element.matches('.notes')) return;
    else if (element instanceof HTMLImageElement)
      this.items.push({
        kind: 'photograph',
        place: this.placeOf(element.getBoundingClientRect()),
        name: nameOf(element),
        address: element.src,
      });
    else if (element instanceof HTMLTableElement && standsInRows(element)) this.addTable(element);
    else this.walk(element);
  }

  private addWords(element: Element, nodes: readonly Node[]): void {
    const placed = this.placedWords(element, nodes);
    if (!placed) return;
    const before = this.items.at(-1);
    if (before?.kind === 'text' && this.follows(element, placed, before)) {
      this.items.pop();
      this.add(element, together(before, placed));
    } else this.add(element, placed);
  }

  private add(element: Element, item: Item): void {
    this.items.push(item);
    this.ends.set(item, element);
  }

  /** Words right below others, of one thing and with one edge, are one box: when a font is larger than here they move down together. */
  private follows(element: Element, placed: PlacedText, before: PlacedText): boolean {
    const own = this.ends.get(before);
    const gap = placed.place.y - (before.place.y + before.place.height);
    const [first] = placed.paragraphs;
    const sameEdge =
      first?.align === before.paragraphs[0]?.align && Math.abs(edgeOf(placed) - edgeOf(before)) < 2;
    const isOneThing = own?.parentElement === element.parentElement && own !== element;
    return (
      !before.isTitle &&
      !placed.isTitle &&
      isOneThing &&
      sameEdge &&
      gap > -4 &&
      gap < (first?.lineHeight ?? 0)
    );
  }

  private placedWords(element: Element, nodes: readonly Node[]): PlacedText | undefined {
    const runs = runsIn(nodes, this.slide);
    const lines = this.linesOf(nodes);
    const [first] = lines;
    const last = lines.at(-1);
    if (runs.length === 0 || !first || !last) return undefined;
    const lineHeight = Math.max(
      ...nodes.flatMap(textsIn).map((text) => lineHeightOf(text.parentElement ?? element, first.height)),
    ); // of what is largest in the line
    const left = Math.min(...lines.map(({ x }) => x));
    const right = Math.max(...lines.map(({ x, width }) => x + width));
    const top = first.y + first.height / 2 - lineHeight / 2;
    const bottom = last.y + last.height / 2 + lineHeight / 2;
    return {
      kind: 'text',
      isTitle: element.matches('h1, h2') && element.closest('.notes') === null,
      place: { x: left, y: top, width: right - left, height: bottom - top },
      isWrapped: lines.length > 1,
      paragraphs: [{ runs, align: alignOf(element), lineHeight, before: 0 }],
    };
  }

  /** The boxes of lines of words, from above. */
  private linesOf(nodes: readonly Node[]): readonly Place[] {
    const boxes = nodes.flatMap(textsIn).flatMap((text) => {
      const range = document.createRange();
      range.setStart(text, text.data.length - text.data.trimStart().length);
      range.setEnd(text, text.data.trimEnd().length);
      return Array.from(range.getClientRects(), (box) => this.placeOf(box));
    });
    const lines: Place[] = [];
    for (const box of boxes.filter(({ width, height }) => width > 0 && height > 0)) {
      const index = lines.findIndex(
        (line) => Math.abs(line.y + line.height / 2 - box.y - box.height / 2) < box.height / 2,
      );
      const line = lines[index];
      if (line) lines[index] = around(line, box);
      else lines.push(box);
    }
    return lines.toSorted((one, other) => one.y - other.y);
  }

  private placeOf({ x, y, width, height }: Place): Place {
    const corner = this.slide.getBoundingClientRect();
    return { x: x - corner.x, y: y - corner.y, width, height };
  }

  private addTable(table: HTMLTableElement): void {
    if (table.caption) this.take(table.caption);
    const rows = Array.from(table.rows, (row) => ({
      height: row.getBoundingClientRect().height,
      cells: Array.from(row.cells, (cell) => this.cell(cell)),
    }));
    this.items.push({
      kind: 'table',
      place: this.tablePlace(table),
      name: nameOf(table) || (table.caption?.textContent ?? '').trim(),
      columns: columnsOf(table),
      rows,
    });
  }

  /** Without its caption. */
  private tablePlace(table: HTMLTableElement): Place {
    const [first] = table.rows;
    const last = Array.from(table.rows).at(-1);
    if (!first || !last) return this.placeOf(table.getBoundingClientRect());
    return this.placeOf(around(first.getBoundingClientRect(), last.getBoundingClientRect()));
  }

  private cell(cell: HTMLTableCellElement): PlacedCell {
    const within = new Finder(this.slide, []);
    within.walk(cell);
    const texts = within.items.filter((item) => item.kind === 'text');
    const box = this.placeOf(cell.getBoundingClientRect());
    return {
      paragraphs: texts.flatMap(({ paragraphs }) => paragraphs),
      inset: insetOf(
        box,
        texts.map(({ place }) => place),
        getComputedStyle(cell).direction,
      ),
      vertical: verticalOf(cell),
      columns: cell.colSpan,
      rows: cell.rowSpan,
    };
  }
}

/** The words of a node, without what is drawn among them. */
function textsIn(node: Node): readonly Text[] {
  if (node instanceof Text) return node.data.trim() === '' ? [] : [node];
  return node instanceof Element && !isUnsaid(node) ? Array.from(node.childNodes).flatMap(textsIn) : [];
}

/** A table whose rows lie one below the other is one in other programs too. Of another, such as a chart's, each cell stands as words at its place. */
function standsInRows(table: HTMLTableElement): boolean {
  const boxes = Array.from(table.rows, (row) => row.getBoundingClientRect());
  return boxes.every(({ top }, index) => top >= (boxes[index - 1]?.bottom ?? -Infinity) - 1);
}

/** Widths of the columns, from a row without joined cells. */
function columnsOf(table: HTMLTableElement): readonly number[] {
  const rows = Array.from(table.rows);
  const plain = rows.find((row) => Array.from(row.cells).every(({ colSpan }) => colSpan === 1)) ?? rows[0];
  return Array.from(plain?.cells ?? [], (cell) => cell.getBoundingClientRect().width);
}

function around(one: Place, other: Place): Place {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

function together(before: PlacedText, placed: PlacedText): PlacedText {
  const gap = Math.max(0, placed.place.y - before.place.y - before.place.height);
  return {
    ...before,
    place: around(before.place, placed.place),
    isWrapped: before.isWrapped || placed.isWrapped,
    paragraphs: [
      ...before.paragraphs,
      ...placed.paragraphs.map((paragraph, index) =>
        index === 0 ? { ...paragraph, before: gap } : paragraph,
      ),
    ],
  };
}

/** The edge that words of an alignment stand at. */
function edgeOf({ place, paragraphs }: PlacedText): number {
  const align = paragraphs[0]?.align;
  if (align === 'left') return place.x;
  return align === 'right' ? place.x + place.width : place.x + place.width / 2;
}

function alignOf(element: Element): Paragraph['align'] {
  const { textAlign, direction } = getComputedStyle(element);
  if (/center/u.test(textAlign)) return 'center';
  const fromRight = textAlign === 'right' || textAlign === (direction === 'rtl' ? 'start' : 'end');
  return fromRight ? 'right' : 'left';
}

/** How far from the edge at which its lines begin a cell's words begin. */
function insetOf(cell: Place, words: readonly Place[], direction: string): number {
  if (words.length === 0) return 0;
  const fromLeft = Math.min(...words.map(({ x }) => x)) - cell.x;
  const fromRight = cell.x + cell.width - Math.max(...words.map(({ x, width }) => x + width));
  return Math.max(0, direction === 'rtl' ? fromRight : fromLeft);
}

function verticalOf(cell: Element): PlacedCell['vertical'] {
  const { verticalAlign } = getComputedStyle(cell);
  return verticalAlign === 'top' || verticalAlign === 'bottom' ? verticalAlign : 'middle';
}

/** "normal" is what the font makes of it. A line that is far higher than its letters holds a place on the page; in other programs letters stand at its foot. */
function lineHeightOf(element: Element, height: number): number {
  const { lineHeight } = getComputedStyle(element);
  const own = Number.parseFloat(lineHeight) || height;
  return own > 1.2 * height ? 0.9 * height : own;
}
