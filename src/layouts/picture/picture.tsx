import type { JSX } from 'preact';
import { Frame } from '../../parts/frame/frame';
import { InlineWords } from '../../parts/words/inline-words';
import { Line } from '../../parts/drawing/line';
import { Person } from '../../parts/drawing/person';
import { Words } from '../../parts/words/words';
import type { LayoutProps } from '../props';
import { Picture } from './figure';
import type { Listed, PictureSlide } from './type';

export function PictureBeside({ slide, deck }: LayoutProps<PictureSlide>): JSX.Element {
  const { people = [], text, list, picture } = slide;
  return (
    <Frame slide={slide} deck={deck}>
      {(people.length > 0 || text !== undefined) && (
        <div class={`above beside ${people.length > 2 ? 'beside-many' : ''}`}>
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

function List({ list: { heading, items } }: { readonly list: Listed }): JSX.Element {
  return (
    <div class="below listed">
      <p class="listed-heading">
        <InlineWords>{heading}</InlineWords>
      </p>
      <ul>
        {items.map(({ words }) => (
          <li>
            <Words>{words}</Words>
          </li>
        ))}
      </ul>
    </div>
  );
}
