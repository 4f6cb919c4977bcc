import type { JSX } from 'preact';
import type { Person as PersonRecord } from '../../content/person';
import { layoutWording } from '../../wording/layouts';
import { Name, Words } from '../words/words';

interface PersonProps {
  readonly person: PersonRecord;
  /** Name every role, not the first only. Default: false. */
  readonly inFull?: boolean;
}

/** A person, the same way everywhere: name, side, role. The side is a word, never a colour. WCAG 1.4.1. */
export function Person({ person: { name, roles = [], side }, inFull = false }: PersonProps): JSX.Element {
  const named = (inFull ? roles : roles.slice(0, 1)).map(({ words }) => words).join(layoutWording.comma);
  const office = named === '' ? (side?.name ?? '') : [side?.short, named].filter(Boolean).join(' ');
  return (
    <div class="person">
      <span class="person-name">
        <Name>{name.words}</Name>
      </span>{' '}
      {office !== '' && (
        <span class="person-office">
          <Words>{office}</Words>
        </span>
      )}
    </div>
  );
}
