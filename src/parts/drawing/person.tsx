import type { JSX } from 'preact';
import type { Person as PersonRecord } from '../../content/when';
import { layoutWording } from '../../wording/layouts';
import { Words } from '../words/words';

interface PersonProps {
  readonly person: PersonRecord;
  /** Name every office, not the first only. Default: false. */
  readonly inFull?: boolean;
}

/** A person, the same way everywhere: name, side, office. The side is a word, never a colour. WCAG 1.4.1. */
export function Person({ person, inFull = false }: PersonProps): JSX.Element {
  const offices = (inFull ? person.offices : person.offices.slice(0, 1)).map(({ words }) => words);
  return (
    <div class="person">
      <span class="person-name">
        <Words>{person.name.words}</Words>
      </span>{' '}
      <span class="person-office">
        {layoutWording.sides[person.side]} {offices.join(layoutWording.comma)}
      </span>
    </div>
  );
}
