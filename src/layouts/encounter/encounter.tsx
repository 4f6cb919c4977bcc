import type { JSX } from 'preact';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line, Node } from '../../parts/drawing/line';
import { Person } from '../../parts/drawing/person';
import { Words } from '../../parts/words/words';
import { whenInWords } from '../../parts/words/when';
import { inDisplay, inText, scaleFor, underLine, whole } from '../../parts/frame/scale';
import type { Scale } from '../../parts/frame/scale';
import type { LayoutProps } from '../props';
import type { EncounterSlide } from './type';

export function Encounter({ slide, deck }: LayoutProps<EncounterSlide>): JSX.Element {
  const { large, people, lead, alternative } = slide;
  return (
    <Frame slide={slide} deck={deck} scale={scaleOf(slide)}>
      <p class="above date">
        {'words' in large ? <Words>{large.words}</Words> : whenInWords(large, deck.language)}
      </p>
      <Line shape="level" alternative={alternative} />
      <ul class="below callers">
        {people.map((person) => (
          <li class="caller">
            <Node kind="filled" />
            <Person person={person} />
          </li>
        ))}
      </ul>
      <p class="below between">
        <InlineWords>{lead}</InlineWords>
      </p>
    </Frame>
  );
}

/** People stand at the ends, and the words between them. */
const scaleOf = ({ people, lead }: EncounterSlide): Scale =>
  scaleFor([
    { height: underLine, texts: [inText(lead, 36)] },
    ...people.map(({ name, roles: [role] = [] }) => ({
      height: underLine,
      texts: [inDisplay(whole(name.words), 16), inText(role?.words ?? '', 16)],
    })),
  ]);
