import type { JSX } from 'preact';
import type { LineShape, Point } from '../model/slide';
import { Frame } from '../parts/frame';
import { InlineWords } from '../parts/inline-words';
import { Line, Node } from '../parts/line';
import type { NodeKind } from '../parts/line';
import type { LayoutProps } from './props';

export function Points({ slide, deck }: LayoutProps<'points'>): JSX.Element {
  const { shape, alternative } = slide.line;
  return (
    <Frame slide={slide} deck={deck}>
      <p class="above lead">
        <InlineWords>{slide.lead}</InlineWords>
      </p>
      <Line shape={shape} alternative={alternative} />
      <ol class={`below hung hung-${slide.points.length} hung-${shape.replace(' ', '-')}`}>
        {slide.points.map((point) => (
          <li class={slide.steps ? 'fragment' : undefined}>
            <Node kind={nodeOf(shape, point)} />
            <PointHeading point={point} />
            {point.text !== undefined && (
              <p>
                <InlineWords>{point.text}</InlineWords>
              </p>
            )}
          </li>
        ))}
      </ol>
    </Frame>
  );
}

function PointHeading({ point }: { readonly point: Point }): JSX.Element {
  const words = <InlineWords>{point.heading}</InlineWords>;
  return <p class="point-heading">{point.to === undefined ? words : <a href={`#${point.to}`}>{words}</a>}</p>;
}

function nodeOf(shape: LineShape, point: Point): NodeKind {
  if (point.open) return 'hollow';
  if (shape === 'marks') return 'mark';
  return shape === 'branches' ? 'branch' : 'filled';
}
