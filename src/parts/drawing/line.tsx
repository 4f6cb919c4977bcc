import type { JSX } from 'preact';
import { InWords } from '../words/in-words';

/** What the line does where things hang on it. */
export type HangingShape = 'branches' | 'stations' | 'tally' | 'strands' | 'marks' | 'fork' | 'open end';

/** What the line does on a slide. Every shape enters on the left and leaves on the right at the same height and weight. */
export type Shape = HangingShape | 'level' | 'pairs' | 'end' | 'entering' | 'leaving';

/** Paths in a box of 100 by 100 that is stretched over the slide; strokes keep their weight. The box is as high as its layout makes it. */
const paths: Readonly<Record<Shape, readonly string[]>> = {
  level: ['M0,50 H100'],
  branches: ['M0,50 H100'],
  stations: ['M0,50 H100'],
  tally: ['M0,50 H100'],
  marks: ['M0,50 H100'],
  strands: strands([0, 50, 100]),
  fork: strands([0, 100]),
  pairs: strands([0, 100]),
  'open end': ['M0,50 H47'],
  end: ['M0,50 H93.8'],
  entering: ['M0,50 H100'],
  leaving: ['M0,50 H100'],
};

/** From one line at half height to several at the given heights, and back. */
function strands(heights: readonly number[]): readonly string[] {
  return heights.map((y) =>
    y === 50 ? 'M0,50 H100' : `M0,50 C2.6,50 2.2,${y} 5,${y} H95 C97.8,${y} 97.4,50 100,50`,
  );
}

interface LineProps {
  readonly shape: Shape;
  /** Its text alternative. Without one the line is decoration beside words that say the same. WCAG 1.1.1. */
  readonly alternative?: string;
}

/** The line that runs through the deck. */
export function Line({ shape, alternative }: LineProps): JSX.Element {
  const naming = alternative
    ? ({ role: 'img', 'aria-label': alternative } as const)
    : ({ 'aria-hidden': true } as const);
  const drawing = (
    <div class={`line line-${shape.replace(' ', '-')}`}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" {...naming}>
        {paths[shape].map((path) => (
          <path d={path} vector-effect="non-scaling-stroke" />
        ))}
        {shape === 'open end' && <path class="dashed" d="M47,50 H100" vector-effect="non-scaling-stroke" />}
      </svg>
    </div>
  );
  if (!alternative) return drawing;
  return (
    <>
      {drawing}
      <InWords alternative={alternative} />
    </>
  );
}

/** How a thing sits on the line. */
export type NodeKind = 'filled' | 'hollow' | 'mark' | 'branch';

/** A node on the line, at its own size. Decoration: the words beside it say what it is. */
export function Node({ kind }: { readonly kind: NodeKind }): JSX.Element {
  return (
    <svg class={`node node-${kind}`} viewBox="0 0 40 40" aria-hidden="true">
      {kind === 'mark' && <path d="M20,20 V-132" />}
      {kind === 'branch' && <path d="M20,20 V44 Q20,62 38,62 H48" />}
      <circle cx="20" cy="20" r={kind === 'branch' || kind === 'mark' ? 7 : 11} />
    </svg>
  );
}
