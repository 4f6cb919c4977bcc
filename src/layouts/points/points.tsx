import type { JSX } from 'preact';
import { Address } from '../../parts/frame/address';
import { Frame } from '../../parts/frame/frame';
import { scaled } from '../../parts/frame/scale';
import { Icon } from '../../parts/drawing/icon';
import { InlineWords } from '../../parts/words/inline-words';
import { Line, Node } from '../../parts/drawing/line';
import type { HangingShape, NodeKind } from '../../parts/drawing/line';
import type { LayoutProps } from '../props';
import { scalesOf } from './scale';
import type { Point, PointsSlide } from './type';

export function Points({ slide, deck }: LayoutProps<PointsSlide>): JSX.Element {
  const { shape, alternative } = slide.line;
  const shapeName = shape.replace(' ', '-');
  const scales = scalesOf(slide);
  return (
    <Frame slide={slide} deck={deck} variant={shapeName}>
      <p class={`lead ${scaled(scales.lead)}`}>
        <InlineWords>{slide.lead}</InlineWords>
      </p>
      {slide.showsAddress && <Address address={deck.address} />}
      <Line shape={shape} alternative={alternative} />
      <ol class={`hung hung-${slide.points.length} on-${shapeName} ${scaled(scales.points)}`}>
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

/** Its sign and its heading stand above the line; the branch leads down to its text. */
function Branch({ point }: { readonly point: Point }): JSX.Element {
  return (
    <>
      <div class="signed">
        {point.icon && <Icon name={point.icon} />}
        <PointHeading point={point} />
      </div>
      <p class="point-text">
        <InlineWords>{point.text ?? ''}</InlineWords>
      </p>
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
