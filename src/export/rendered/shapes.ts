/** What a browser paints on each slide besides words and photographs, as vectors: its own print, read back. So whatever draws, a path or a border, is drawn here too, and no layout is written twice. */
import { OPS, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';
import { around, at, common, grown, rounded, scaleOf, slideSize, times } from './geometry';
import type { Box, Matrix, Point } from './geometry';

/** A stroke, in px. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dashes: readonly number[];
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
}

/** One thing painted. */
export interface Shape {
  /** Path data in px of the slide. */
  readonly path: string;
  /** What of it can be seen. */
  readonly box: Box;
  readonly fill?: string;
  readonly evenOdd?: boolean;
  readonly stroke?: Stroke;
  /** 0 to 1. */
  readonly opacity: number;
  /** Where only a part of it is seen. */
  readonly clip?: Box;
}

/**
 * The shapes of each page of a print whose pages are slides, in the order painted.
 *
 * @param paper The colour of the slides: what fills their whole width with it is no shape.
 */
export async function shapesIn(pdf: Uint8Array, paper: string): Promise<readonly (readonly Shape[])[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  try {
    const pages: (readonly Shape[])[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await shapesOn(await document.getPage(number), paper));
    return pages;
  } finally {
    await document.destroy();
  }
}

async function shapesOn(page: PDFPageProxy, paper: string): Promise<readonly Shape[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const brush = new Brush(slideFrom(page.view));
  for (const [index, operation] of fnArray.entries()) brush.does(operation, argsArray[index]);
  const isPaper = ({ fill, box }: Shape) => fill === paper && box.width > slideSize.width - 1;
  return joined(brush.shapes.filter((shape) => !isPaper(shape)));
}

/** What is filled and then drawn round is one shape. */
function joined(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.flatMap((shape, index) => {
    const { stroke, box } = shape;
    const [before, after] = [shapes[index - 1], shapes[index + 1]];
    if (after && isFill(shape) && isStrokeOf(after, shape)) return [];
    return before && stroke && isFill(before) && isStrokeOf(shape, before)
      ? [{ ...before, stroke, box }]
      : [shape];
  });
}

const isFill = ({ fill, stroke }: Shape) => fill !== undefined && !stroke;

const isStrokeOf = (shape: Shape, filled: Shape) =>
  shape.fill === undefined && shape.path === filled.path && shape.opacity === filled.opacity;

/** A page is measured in points from below. */
function slideFrom([, , width = 0, height = 0]: readonly number[]): Matrix {
  return [slideSize.width / width, 0, 0, -slideSize.height / height, 0, slideSize.height];
}

interface State {
  readonly matrix: Matrix;
  readonly clip: Box;
  readonly fill: string;
  readonly stroke: Stroke;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
}

const caps = ['butt', 'round', 'square'] as const;
const joins = ['miter', 'round', 'bevel'] as const;

/** Does what the page's operations say, and keeps what they paint. */
class Brush {
  readonly shapes: Shape[] = [];
  private state: State;
  private readonly saved: State[] = [];
  private clipsNext = false;

  constructor(matrix: Matrix) {
    const stroke = { colour: '#000000', width: 1, dashes: [], cap: 'butt', join: 'miter' } as const;
    const clip = { x: 0, y: 0, ...slideSize };
    this.state = { matrix, clip, fill: '#000000', stroke, fillOpacity: 1, strokeOpacity: 1 };
  }

  does(operation: number, given: unknown): void {
    const change = this.changes[operation];
    // pdf.js types what it gives as `any`: each operation has its own arguments, and each reader below knows them.
    if (change) change((given ?? []) as never);
  }

  private readonly changes: Readonly<Record<number, (given: never) => void>> = {
    [OPS.save]: () => this.saved.push(this.state),
    [OPS.restore]: () => this.set(this.saved.pop() ?? this.state),
    [OPS.transform]: (by: Matrix) => this.set({ matrix: times(this.state.matrix, by) }),
    [OPS.paintFormXObjectBegin]: ([by]: readonly [Matrix | null]) => {
      this.saved.push(this.state);
      if (by) this.set({ matrix: times(this.state.matrix, by) });
    },
    [OPS.paintFormXObjectEnd]: () => this.set(this.saved.pop() ?? this.state),
    [OPS.setFillRGBColor]: ([fill]: readonly [string]) => this.set({ fill }),
    [OPS.setStrokeRGBColor]: ([colour]: readonly [string]) => this.setStroke({ colour }),
    [OPS.setLineWidth]: ([width]: readonly [number]) => this.setStroke({ width }),
    [OPS.setLineCap]: ([cap]: readonly [number]) => this.setStroke({ cap: caps[cap] ?? 'butt' }),
    [OPS.setLineJoin]: ([join]: readonly [number]) => this.setStroke({ join: joins[join] ?? 'miter' }),
    [OPS.setDash]: ([dashes]: readonly [readonly number[]]) => this.setStroke({ dashes: [...dashes] }),
    [OPS.setGState]: ([pairs]: readonly [readonly (readonly [string, never])[]]) => {
      for (const [key, value] of pairs) this.graphics[key]?.(value);
    },
    [OPS.clip]: () => (this.clipsNext = true),
    [OPS.eoClip]: () => (this.clipsNext = true),
    [OPS.constructPath]: ([paint, [data]]: readonly [number, readonly [ArrayLike<number> | null]]) => {
      if (data) this.paints(paint, Array.from(data));
    },
  };

  /** What a graphics state may set, by its names in PDF. */
  private readonly graphics: Readonly<Record<string, (value: never) => void>> = {
    CA: (strokeOpacity: number) => this.set({ strokeOpacity }),
    ca: (fillOpacity: number) => this.set({ fillOpacity }),
    LW: (width: number) => this.setStroke({ width }),
    LC: (cap: number) => this.setStroke({ cap: caps[cap] ?? 'butt' }),
    LJ: (join: number) => this.setStroke({ join: joins[join] ?? 'miter' }),
    D: ([dashes]: readonly [readonly number[]]) => this.setStroke({ dashes: [...dashes] }),
  };

  private set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  private setStroke(change: Partial<Stroke>): void {
    this.set({ stroke: { ...this.state.stroke, ...change } });
  }

  private paints(paint: number, data: readonly number[]): void {
    const { path, points } = pathFrom(data, this.state.matrix);
    const box = around(points);
    if (this.clipsNext) {
      this.clipsNext = false;
      this.set({ clip: (box && common(this.state.clip, box)) ?? nowhere });
    }
    const strokes = strokingPaints.has(paint);
    const fills = fillingPaints.has(paint);
    if (box && (strokes || fills))
      this.keep({ path, box, strokes, fills, evenOdd: evenOddPaints.has(paint) });
  }

  private keep({ path, box, strokes, fills, evenOdd }: Painted): void {
    const { clip, fill, stroke, fillOpacity, strokeOpacity } = this.state;
    const scaled = this.scaled(stroke);
    const opacity = fills ? fillOpacity : strokeOpacity;
    const whole = strokes ? grown(box, scaled.width / 2) : box;
    const seen = common(whole, clip);
    if (!seen || opacity === 0) return;
    const isCut = seen.width < whole.width - 0.5 || seen.height < whole.height - 0.5;
    this.shapes.push({
      path,
      box: seen,
      opacity,
      ...(fills && { fill, evenOdd }),
      ...(strokes && { stroke: scaled }),
      ...(isCut && { clip }),
    });
  }

  private scaled(stroke: Stroke): Stroke {
    const scale = scaleOf(this.state.matrix);
    return {
      ...stroke,
      width: rounded(stroke.width * scale),
      dashes: stroke.dashes.map((dash) => rounded(dash * scale)),
    };
  }
}

interface Painted {
  readonly path: string;
  readonly box: Box;
  readonly strokes: boolean;
  readonly fills: boolean;
  readonly evenOdd: boolean;
}

const nowhere: Box = { x: -1, y: -1, width: 0, height: 0 };
const strokingPaints = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const fillingPaints = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const evenOddPaints = new Set<number>([OPS.eoFill, OPS.eoFillStroke, OPS.closeEOFillStroke]);

/** pdf.js writes a path as numbers: what to do, then where to. */
const steps = [
  { letter: 'M', points: 1 },
  { letter: 'L', points: 1 },
  { letter: 'C', points: 3 },
  { letter: 'Q', points: 2 },
  { letter: 'Z', points: 0 },
] as const;

/** Path data in px, and every point of it: of a curve those that steer it too, so that the box around them holds it. */
function pathFrom(
  data: readonly number[],
  matrix: Matrix,
): { readonly path: string; readonly points: readonly Point[] } {
  const points: Point[] = [];
  let path = '';
  for (let index = 0; index < data.length;) {
    const step = steps[data[index] ?? -1];
    if (!step)
      throw new Error(`Print: its paths have a step "${data[index]}", which pdf.js is not known for.`);
    const own = Array.from({ length: step.points }, (_, nth) =>
      at(matrix, [data[index + 1 + 2 * nth] ?? 0, data[index + 2 + 2 * nth] ?? 0]),
    );
    points.push(...own);
    path += step.letter + own.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join(' ');
    index += 1 + 2 * step.points;
  }
  return { path, points };
}
