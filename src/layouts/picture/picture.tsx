import type { JSX } from 'preact';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line } from '../../parts/drawing/line';
import { Person } from '../../parts/drawing/person';
import { Words } from '../../parts/words/words';
import {
  across,
  inDisplay,
  inText,
  scaled,
  scaleFor,
  underHead,
  underLine,
  whole,
} from '../../parts/frame/scale';
import type { Scale } from '../../parts/frame/scale';
import type { LayoutProps } from '../props';
import { Picture } from './figure';
import type { Listed, PictureSlide } from './type';

export function PictureBeside({ slide, deck }: LayoutProps<PictureSlide>): JSX.Element {
  const { people = [], text, list, picture } = slide;
  return (
    <Frame slide={slide} deck={deck}>
      {(people.length > 0 || text !== undefined) && (
        <div class={`above beside ${people.length > 2 ? 'beside-many' : ''} ${scaled(scaleOfBeside(slide))}`}>
          {people.map((person) => (
            <Person person={person} />
          ))}
          {text !== undefined && (
            <p>
              <InlineWords>{text}</InlineWords>
            </p>
          )}
        </div>
      )}
      <Line shape="level" />
      <Picture picture={picture} />
      {list !== undefined && <List list={list} />}
    </Frame>
  );
}

function List({ list }: { readonly list: Listed }): JSX.Element {
  return (
    <div class={`below listed ${scaled(scaleOfList(list))}`}>
      <p class="listed-heading">
        <InlineWords>{list.heading}</InlineWords>
      </p>
      <ul>
        {list.items.map(({ words }) => (
          <li>
            <Words>{words}</Words>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Never larger than the title. */
const scaleOfBeside = ({ title, people = [], text = '' }: PictureSlide): Scale =>
  scaleFor(
    [
      {
        height: underHead(title) - 1.5 - 1.25 * people.length,
        texts: [
          ...people.flatMap(({ name, roles: [role] = [] }) => [
            inDisplay(whole(name.words), 0.38 * across, people.length > 2 ? 1.625 : 2.4),
            inText(role?.words ?? '', 0.38 * across),
          ]),
          inText(text, 0.38 * across),
        ],
      },
    ],
    2,
  );

const scaleOfList = ({ heading, items }: Listed): Scale =>
  scaleFor([
    {
      height: underLine - 0.5 - 0.4 * items.length,
      texts: [
        inText(heading, 0.37 * across),
        ...items.map(({ words }) => ({ ...inText(words, 0.37 * across), leading: 1.15 })),
      ],
    },
  ]);
