import type { JSX } from 'preact';
import type { LineShape, Point } from '../model/slide';
import { Frame } from '../parts/frame';
import { Icon } from '../parts/icon';
import { InlineWords } from '../parts/inline-words';
import { Line, Node } from '../parts/line';
import type { NodeKind } from '../parts/line';
import type { LayoutProps } from './props';

export function Points({ slide, deck }: LayoutProps<'points'>): JSX.Element {
  const { shape, alternative } = slide.line;
  return (
    <Frame slide={slide} deck={deck}>
      <p class="lead">
        <InlineWords>{slide.lead}</InlineWords>
      </p>
      <Line shape={shape} alternative={alternative} />
      <ol class={`hung hung-${slide.points.length} on-${shape.replace(' ', '-')}`}>
        {slide.points.map((point) => (
          <li class={slide.steps ? 'point fragment' : 'point'}>
            <Node kind={nodeOf(shape, point)} />
            <PointHeading point={point} />
            {point.text !== undefined && (
              <p class="point-text">
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
  return (
    <p class="point-heading">
      {point.icon && <Icon name={point.icon} />}
      {point.to === undefined ? words : <a href={`#${point.to}`}>{words}</a>}
    </p>
  );
}

function nodeOf(shape: LineShape, point: Point): NodeKind {
  if (point.open) return 'hollow';
  if (shape === 'marks') return 'mark';
  return shape === 'branches' ? 'branch' : 'filled';
}
