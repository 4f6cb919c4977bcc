import type { JSX } from 'preact';
import { Address } from '../../parts/frame/address';
import { Frame } from '../../parts/frame/frame';
import { Icon } from '../../parts/drawing/icon';
import { InlineWords } from '../../parts/words/inline-words';
import { Line, Node } from '../../parts/drawing/line';
import type { HangingShape, NodeKind } from '../../parts/drawing/line';
import type { LayoutProps } from '../props';
import type { Point, PointsSlide } from './type';

export function Points({ slide, deck }: LayoutProps<PointsSlide>): JSX.Element {
  const { shape, alternative } = slide.line;
  const shapeName = shape.replace(' ', '-');
  return (
    <Frame slide={slide} deck={deck} variant={shapeName}>
      <p class="lead">
        <InlineWords>{slide.lead}</InlineWords>
      </p>
      {slide.showsAddress && <Address address={deck.address} />}
      <Line shape={shape} alternative={alternative} />
      <ol class={`hung hung-${slide.points.length} on-${shapeName}`}>
        {slide.points.map((point) => (
          <li class={slide.steps ? 'point fragment' : 'point'}>
            <Node kind={nodeOf(shape, point)} />
            {shape === 'branches' ? <Branch point={point} /> : <Station point={point} />}
          </li>
        ))}
      </ol>
    </Frame>
  );
}

/** Its heading stands above the line, its text below. */
function Station({ point }: { readonly point: Point }): JSX.Element {
  return (
    <>
      <PointHeading point={point} />
      {point.text !== undefined && (
        <p class="point-text">
          <InlineWords>{point.text}</InlineWords>
        </p>
      )}
    </>
  );
}

/** Its sign stands above the line; the branch leads down to heading and text. */
function Branch({ point }: { readonly point: Point }): JSX.Element {
  return (
    <>
      <div class="point-icon">{point.icon && <Icon name={point.icon} />}</div>
      <div class="point-text">
        <PointHeading point={point} />
        <p>
          <InlineWords>{point.text ?? ''}</InlineWords>
        </p>
      </div>
    </>
  );
}

function PointHeading({ point }: { readonly point: Point }): JSX.Element {
  const words = <InlineWords>{point.heading}</InlineWords>;
  return <p class="point-heading">{point.to === undefined ? words : <a href={`#${point.to}`}>{words}</a>}</p>;
}

function nodeOf(shape: HangingShape, point: Point): NodeKind {
  if (point.open) return 'hollow';
  if (shape === 'marks') return 'mark';
  return shape === 'branches' ? 'branch' : 'filled';
}
