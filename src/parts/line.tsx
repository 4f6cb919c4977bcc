import type { JSX } from 'preact';
import type { LineShape } from '../model/slide';

/** What the line does on a slide. Every shape enters on the left and leaves on the right at the same height and weight. */
export type Shape = LineShape | 'level' | 'end' | 'margins';

/** Paths in a box of 100 by 100 that is stretched to the slide's width; strokes keep their weight. */
const paths: Readonly<Record<Shape, readonly string[]>> = {
  level: ['M0,50 H100'],
  branches: ['M0,50 H100'],
  stations: ['M0,50 H100'],
  tally: ['M0,50 H100'],
  marks: ['M0,50 H100'],
  strands: [
    'M0,50 H100',
    'M0,50 C3,50 3,14 6,14 H94 C97,14 97,50 100,50',
    'M0,50 C3,50 3,86 6,86 H94 C97,86 97,50 100,50',
  ],
  fork: ['M0,50 C3,50 3,14 6,14 H94 C97,14 97,50 100,50', 'M0,50 C3,50 3,86 6,86 H94 C97,86 97,50 100,50'],
  'open end': ['M0,50 H50'],
  end: ['M0,50 H94'],
  margins: [],
};

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
  return (
    <svg
      class={`line line-${shape.replace(' ', '-')}`}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      {...naming}
    >
      {paths[shape].map((path) => (
        <path d={path} vector-effect="non-scaling-stroke" />
      ))}
      {shape === 'open end' && <path class="dashed" d="M50,50 H100" vector-effect="non-scaling-stroke" />}
    </svg>
  );
}

/** How a thing sits on the line. */
export type NodeKind = 'filled' | 'hollow' | 'mark' | 'branch';

/** A node on the line, at its own size. Decoration: the words beside it say what it is. */
export function Node({ kind }: { readonly kind: NodeKind }): JSX.Element {
  return (
    <svg class={`node node-${kind}`} viewBox="0 0 40 80" aria-hidden="true">
      {kind === 'mark' && <path d="M20,4 V40" />}
      {kind === 'branch' && <path d="M20,40 V62 Q20,74 32,74 H38" />}
      <circle cx="20" cy="40" r={kind === 'branch' ? 7 : 11} />
    </svg>
  );
}
