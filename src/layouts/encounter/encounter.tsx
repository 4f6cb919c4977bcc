import type { JSX } from 'preact';
import { dateInWords } from '../../content/when';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line, Node } from '../../parts/drawing/line';
import { Person } from '../../parts/drawing/person';
import type { LayoutProps } from '../props';

export function Call({ slide, deck }: LayoutProps<'call'>): JSX.Element {
  return (
    <Frame slide={slide} deck={deck}>
      <p class="above date">{dateInWords(slide.talk.date, deck.language)}</p>
      <Line shape="level" alternative={slide.alternative} />
      <ul class="below callers">
        {slide.talk.participants.map((person) => (
          <li class="caller">
            <Node kind="filled" />
            <Person person={person} />
          </li>
        ))}
      </ul>
      <p class="below between">
        <InlineWords>{slide.lead}</InlineWords>
      </p>
    </Frame>
  );
}
