import type { JSX } from 'preact';
import { Frame } from '../parts/frame';
import { InlineWords } from '../parts/inline-words';
import { Line, Node } from '../parts/line';
import type { LayoutProps } from './props';

export function Title({ slide, deck }: LayoutProps<'title'>): JSX.Element {
  return (
    <Frame slide={slide} deck={deck}>
      <p class="above subtitle">
        <InlineWords>{slide.subtitle}</InlineWords>
      </p>
      <Line shape="level" alternative={slide.alternative} />
      <ul class="below ends">
        {slide.ends.map((end) => (
          <li>
            <Node kind="hollow" />
            {end}
          </li>
        ))}
      </ul>
    </Frame>
  );
}
