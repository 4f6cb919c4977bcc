/** What a page paints: every stroke, fill, picture and shown text, with the marked content it stands in. */
import type { Decoder } from './characters';
import { isBytes, isDictionary, isName } from './content';
import type { Operand, Operation } from './content';
import { asPainted } from './direction';
import { boxAround, cornersOf, holds, identity, moved, shared, times, widened } from './geometry';
import type { Matrix, Point } from './geometry';
import { keyOf } from './structure';
import type { Box } from './structure';

/** A content stream with what it refers to by name. */
export interface Drawing {
  readonly stream: string;
  readonly operations: readonly Operation[];
  readonly matrix: Matrix;
  readonly decoder: (font: string) => Decoder | undefined;
  /** The line width that a named graphics state sets, if it sets one. */
  readonly lineWidth: (state: string) => number | undefined;
  /** The form of that name; nothing for an image. */
  readonly form: (name: string) => Drawing | undefined;
}

/** One thing painted. `first` and `last` are the operations that paint it. */
export interface Mark {
  readonly stream: string;
  readonly first: number;
  readonly last: number;
  /** The key of the marked content it belongs to, if any. */
  readonly owner: string | undefined;
  /** True inside what the file already calls an artifact. */
  readonly artifact: boolean;
  readonly box: Box | undefined;
  readonly text?: string;
  /** True where a shown code stands for no letter: the font lacks it. */
  readonly missing?: boolean;
  /** True where shown text lies outside the page, or outside what clips it. */
  readonly cut?: boolean;
}

interface State {
  readonly matrix: Matrix;
  readonly clip: Box | undefined;
  readonly decoder: Decoder | undefined;
  readonly size: number;
  /** How wide a line is drawn, in the units of the matrix. */
  readonly line: number;
}

interface Sequence {
  readonly owner: string | undefined;
  readonly artifact: boolean;
}

const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const stroking = new Set(['S', 's', 'B', 'B*', 'b', 'b*']);
const constructing = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h']);
const showing = new Set(['Tj', 'TJ', "'", '"']);

/** Points by which text may stick out: the overshoot of a letter, and rounding. */
const tolerance = 2;

/** Everything a page paints, in the order painted. */
export function marksOf(drawing: Drawing, page: Box): readonly Mark[] {
  const state = { matrix: drawing.matrix, clip: page, decoder: undefined, size: 0, line: 1 };
  return new Painter(drawing, state, { owner: undefined, artifact: false }).marks();
}

class Painter {
  private readonly found: Mark[] = [];
  private readonly saved: State[] = [];
  private readonly open: Sequence[] = [];
  private path: Point[] = [];
  private pathStart: number | undefined;
  private clipping = false;
  private textMatrix: Matrix = identity;
  private lineMatrix: Matrix = identity;
  private leading = 0;

  constructor(
    private readonly drawing: Drawing,
    private state: State,
    private readonly around: Sequence,
  ) {}

  marks(): readonly Mark[] {
    this.drawing.operations.forEach((operation, index) => this.perform(operation, index));
    return this.found;
  }

  private perform({ operator, operands }: Operation, index: number): void {
    if (constructing.has(operator)) this.construct(operator, operands, index);
    else if (painting.has(operator)) this.paint(operator, index);
    else if (showing.has(operator)) this.show(operator, operands, index);
    else this.steps[operator]?.(operands, index);
  }

  private readonly steps: Readonly<Record<string, (operands: readonly Operand[], index: number) => void>> = {
    q: () => void this.saved.push(this.state),
    Q: () => void (this.state = this.saved.pop() ?? this.state),
    cm: (operands) => this.change({ matrix: times(matrixFrom(operands), this.state.matrix) }),
    w: ([line]) => this.change({ line: Number(line) }),
    gs: ([name]) =>
      this.change({ line: this.drawing.lineWidth(isName(name) ? name.name : '') ?? this.state.line }),
    W: () => void (this.clipping = true),
    'W*': () => void (this.clipping = true),
    n: () => this.endPath(),
    BDC: ([tag, properties]) => void this.open.push(this.sequence(tag, properties)),
    BMC: ([tag]) => void this.open.push(this.sequence(tag, undefined)),
    EMC: () => void this.open.pop(),
    BT: () => this.placeText(identity),
    Tm: (operands) => this.placeText(matrixFrom(operands)),
    Td: (operands) => this.moveText(operands),
    TD: (operands) => {
      const [, down = 0] = numbersIn(operands);
      this.leading = -down;
      this.moveText(operands);
    },
    TL: ([leading]) => void (this.leading = Number(leading)),
    'T*': () => this.moveText([0, -this.leading]),
    Tf: ([font, size]) =>
      this.change({
        decoder: isName(font) ? this.drawing.decoder(font.name) : undefined,
        size: Number(size),
      }),
    Do: ([name], index) => this.draw(isName(name) ? name.name : '', index),
    sh: (_, index) => this.add({ first: index, last: index, box: this.state.clip }),
  };

  private change(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  private get here(): Sequence {
    return this.open.at(-1) ?? this.around;
  }

  private sequence(tag: Operand | undefined, properties: Operand | undefined): Sequence {
    const id = isDictionary(properties) ? properties.get('MCID') : undefined;
    if (typeof id === 'number') return { owner: keyOf({ stream: this.drawing.stream, id }), artifact: false };
    return isName(tag) && tag.name === 'Artifact' ? { owner: undefined, artifact: true } : this.here;
  }

  private add(mark: Pick<Mark, 'first' | 'last' | 'box'> & Partial<Mark>): void {
    this.found.push({ stream: this.drawing.stream, ...this.here, ...mark });
  }

  private construct(operator: string, operands: readonly Operand[], index: number): void {
    this.pathStart ??= index;
    for (const point of pointsOf(operator, numbersIn(operands)))
      this.path.push(moved(point, this.state.matrix));
  }

  private paint(operator: string, index: number): void {
    const path = boxAround(this.path);
    const around = path && stroking.has(operator) ? widened(path, this.lineWidth / 2) : path;
    const box = around && this.state.clip && shared(around, this.state.clip);
    this.add({ first: this.pathStart ?? index, last: index, box });
    this.endPath();
  }

  /** On the page. */
  private get lineWidth(): number {
    const [a, b, c, d] = this.state.matrix;
    return this.state.line * Math.sqrt(Math.abs(a * d - b * c));
  }

  private endPath(): void {
    const around = boxAround(this.path);
    if (this.clipping) this.change({ clip: around && this.state.clip && shared(around, this.state.clip) });
    this.clipping = false;
    this.path = [];
    this.pathStart = undefined;
  }

  private placeText(matrix: Matrix): void {
    this.textMatrix = matrix;
    this.lineMatrix = matrix;
  }

  private moveText(operands: readonly Operand[]): void {
    const [x = 0, y = 0] = numbersIn(operands);
    this.placeText(times([1, 0, 0, 1, x, y], this.lineMatrix));
  }

  private show(operator: string, operands: readonly Operand[], index: number): void {
    if (operator === "'" || operator === '"') this.moveText([0, -this.leading]);
    const glyphs = bytesIn(operands).flatMap((bytes) => [...(this.state.decoder?.(bytes) ?? [])]);
    if (glyphs.length === 0) return;
    const matrix = times(this.textMatrix, this.state.matrix);
    const origin = moved([0, 0], matrix);
    const top = moved([this.state.size / 2, this.state.size], matrix);
    const text = glyphs.map((glyph) => asPainted(glyph.text ?? '')).join('');
    this.add({
      first: index,
      last: index,
      box: boxAround([origin, top]),
      text,
      missing: glyphs.some((glyph) => glyph.code === 0 || glyph.text === undefined),
      cut: text.trim() !== '' && !(this.state.clip && holds(this.state.clip, origin, tolerance)),
    });
  }

  private draw(name: string, index: number): void {
    const form = this.drawing.form(name);
    if (form) {
      const state = { ...this.state, matrix: times(form.matrix, this.state.matrix) };
      this.found.push(...new Painter(form, state, this.here).marks());
      return;
    }
    const corners = cornersOf({ left: 0, bottom: 0, right: 1, top: 1 }).map((corner) =>
      moved(corner, this.state.matrix),
    );
    const around = boxAround(corners);
    this.add({
      first: index,
      last: index,
      box: around && this.state.clip && shared(around, this.state.clip),
    });
  }
}

const numbersIn = (operands: readonly Operand[]) => operands.filter((one) => typeof one === 'number');

function matrixFrom(operands: readonly Operand[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(operands);
  return [a, b, c, d, e, f];
}

function pointsOf(operator: string, numbers: readonly number[]): readonly Point[] {
  if (operator === 're') {
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    return cornersOf({ left: x, bottom: y, right: x + width, top: y + height });
  }
  return Array.from({ length: numbers.length / 2 }, (_, index): Point => [
    numbers[2 * index] ?? 0,
    numbers[2 * index + 1] ?? 0,
  ]);
}

function bytesIn(operands: readonly Operand[]): readonly string[] {
  return operands.flatMap((operand) => {
    if (isBytes(operand)) return [operand.bytes];
    return Array.isArray(operand) ? bytesIn(operand as readonly Operand[]) : []; // isArray widens a readonly array to any[]
  });
}
