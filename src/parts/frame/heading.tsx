import type { JSX } from 'preact';
import { pageWording } from '../../wording/page';
import { slidesWording } from '../../wording/slides';
import { Icon } from '../drawing/icon';
import { Words } from '../words/words';

interface HeadingProps {
  readonly id: string;
  readonly part: string;
  readonly title: string;
  readonly number: number;
  readonly total: number;
}

/** A slide's head: its part and place, and its title. The first slide's title is the document's. */
export function Heading({ id, part, title, number, total }: HeadingProps): JSX.Element {
  const Level = number === 1 ? 'h1' : 'h2';
  return (
    <div class="heading">
      <p class="kicker">
        <span class="part">{part}</span>{' '}
        <span class="place" id={`${id}-place`}>
          {slidesWording.place(number, total)}
        </span>
      </p>
      <Level class="slide-title" id={`${id}-title`}>
        <Words>{title}</Words>
      </Level>
      <a class="heading-link" href={`#${id}`} title={pageWording.linkTo(title)}>
        <Icon name="link" />
        <span class="visually-hidden">
          <Words>{pageWording.linkTo(title)}</Words>
        </span>
      </a>
    </div>
  );
}
