import type { JSX } from 'preact';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line, Node } from '../../parts/drawing/line';
import type { LayoutProps } from '../props';

export function Title({ slide, deck }: LayoutProps<'title'>): JSX.Element {
  return (
    <Frame slide={slide} deck={deck}>
      <p class="lead subtitle">
        <InlineWords>{slide.subtitle}</InlineWords>
      </p>
      <Line shape="level" alternative={slide.alternative} />
      <ul class="hung hung-2 on-ends">
        {slide.ends.map((end) => (
          <li class="point">
            <Node kind="hollow" />
            <p class="point-text">{end}</p>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
