import type { JSX } from 'preact';
import { AboutTalk } from '../../parts/frame/about-talk';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line, Node } from '../../parts/drawing/line';
import { Words } from '../../parts/words/words';
import type { LayoutProps } from '../props';
import type { TitleSlide } from './type';

export function Title({ slide, deck }: LayoutProps<TitleSlide>): JSX.Element {
  const { subtitle, alternative, ends = [] } = slide;
  return (
    <Frame slide={slide} deck={deck}>
      <p class="lead subtitle">
        <InlineWords>{subtitle}</InlineWords>
      </p>
      <AboutTalk deck={deck} />
      <Line shape="level" alternative={alternative} />
      {ends.length > 0 && (
        <ul class={`hung hung-${ends.length} on-ends`}>
          {ends.map((end) => (
            <li class="point">
              <Node kind="hollow" />
              <p class="point-text">
                <Words>{end}</Words>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Frame>
  );
}
