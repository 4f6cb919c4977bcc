import type { JSX } from 'preact';
import { dateInWords } from '../model/talk';
import { Frame } from '../parts/frame';
import { Line, Node } from '../parts/line';
import { Person } from '../parts/person';
import type { LayoutProps } from './props';

export function Pairs({ slide, deck }: LayoutProps<'pairs'>): JSX.Element {
  return (
    <Frame slide={slide} deck={deck}>
      <Line shape="fork" alternative={slide.alternative} />
      <ul class="staged pair-list">
        {slide.talks.map(({ participants: [us, prc], place, date }) => (
          <li class="pair">
            <div class="pair-side">
              <Node kind="filled" />
              <Person person={us} />
            </div>
            <p class="pair-between">
              <b>{place === 'not given' ? 'place not given' : place.name}</b> <span>{dateInWords(date)}</span>
            </p>
            <div class="pair-side">
              <Node kind="filled" />
              <Person person={prc} />
            </div>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
