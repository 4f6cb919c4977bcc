import type { JSX } from 'preact';
import { AboutTalk } from '../../parts/frame/about-talk';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line, Node } from '../../parts/drawing/line';
import { Words } from '../../parts/words/words';
import { across, column, inDisplay, inText, scaleFor } from '../../parts/frame/scale';
import type { Scale } from '../../parts/frame/scale';
import type { LayoutProps } from '../props';
import type { TitleSlide } from './type';

export function Title({ slide, deck }: LayoutProps<TitleSlide>): JSX.Element {
  const { subtitle, alternative, ends = [] } = slide;
  return (
    <Frame slide={slide} deck={deck} scale={scaleOf(slide)}>
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

/** Its name has all that lies above the line; below it stand the ends, and at the foot who published it. No step more: in stand-in letters, which are wider, it would take another line until its own have come. */
const scaleOf = ({ title, subtitle, ends = [] }: TitleSlide): Scale =>
  scaleFor(
    [
      { height: 20.4, texts: [{ ...inDisplay(title, across, 5.2), leading: 1.04 }] },
      { height: 5, texts: [inText(subtitle, across)] },
      ...ends.map((end) => ({ height: 3.5, texts: [inDisplay(end, column(ends.length))] })),
    ],
    1,
  );
