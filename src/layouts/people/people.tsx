import type { JSX } from 'preact';
import type { Person as PersonRecord } from '../../content/person';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line, Node } from '../../parts/drawing/line';
import { Person } from '../../parts/drawing/person';
import { Words } from '../../parts/words/words';
import {
  across,
  column,
  heightOf,
  inDisplay,
  inText,
  scaleFor,
  underHead,
  underLine,
  whole,
} from '../../parts/frame/scale';
import type { Scale } from '../../parts/frame/scale';
import type { LayoutProps } from '../props';
import type { PeopleSlide } from './type';

export function People({ slide, deck }: LayoutProps<PeopleSlide>): JSX.Element {
  const { people, lead, alternative } = slide;
  const groups = groupsOf(people);
  return (
    <Frame slide={slide} deck={deck} scale={scaleOf(slide)}>
      {lead !== undefined && (
        <p class="lead">
          <InlineWords>{lead}</InlineWords>
        </p>
      )}
      <Line shape="level" alternative={alternative} />
      {groups.map((group, index) => (
        <Group people={group} above={groups.length > 1 && index === 0} />
      ))}
    </Frame>
  );
}

interface GroupProps {
  readonly people: readonly PersonRecord[];
  readonly above: boolean;
}

function Group({ people, above }: GroupProps): JSX.Element {
  const side = people[0]?.side;
  return (
    <div class={`group ${above ? 'group-above' : 'group-below'}`}>
      {side !== undefined && (
        <p class="group-side">
          <Words>{side.name}</Words>
        </p>
      )}
      <ul class={`group-people group-of-${people.length}`}>
        {people.map((person) => (
          <li class="in-group">
            <Node kind="filled" />
            <Person person={person} inFull />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** By side, in the order in which sides come; without sides, all together. */
function groupsOf(people: readonly PersonRecord[]): readonly (readonly PersonRecord[])[] {
  const sides = [...new Set(people.map(({ side }) => side?.name))];
  return sides.map((name) => people.filter(({ side }) => side?.name === name));
}

/** Each group has one side of the line. */
function scaleOf({ title, lead = '', people }: PeopleSlide): Scale {
  const groups = groupsOf(people);
  const above = underHead(title) - 3.5 - heightOf([inText(lead, across)], 1.5);
  return scaleFor(
    groups.flatMap((group) =>
      group.map(({ name, roles = [], side }) => ({
        height: (groups.length > 1 ? Math.min(above, underLine) : underLine) - 0.75,
        texts: [
          inDisplay(whole(name.words), column(Math.max(2, group.length)), group.length > 3 ? 1.625 : 2),
          inText(
            [side?.short, ...roles.map(({ words }) => words)].join(' '),
            column(Math.max(2, group.length)),
          ),
          inText(side?.name ?? '', across),
        ],
      })),
    ),
  );
}
