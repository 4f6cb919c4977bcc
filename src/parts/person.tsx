import type { JSX } from 'preact';
import type { Person as PersonRecord } from '../model/talk';
import { Words } from './words';

/** A person, the same way everywhere: name, office, side. */
export function Person({ person }: { readonly person: PersonRecord }): JSX.Element {
  return (
    <p class="person">
      <span class="person-name">
        <Words>{person.name.words}</Words>
      </span>{' '}
      <span class="person-office">
        {person.side === 'PRC' ? 'PRC' : 'U.S.'} {person.office.words}
      </span>
    </p>
  );
}
