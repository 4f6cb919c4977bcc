import type { JSX } from 'preact';
import { listParts } from '../../content/language';
import type { Person } from '../../content/person';
import { Name } from './words';

interface NamesProps {
  readonly people: readonly Person[];
  /** The deck's. */
  readonly language: string;
}

/** People as a sentence joins them, "A, B and C", each name in one piece. */
export function Names({ people, language }: NamesProps): JSX.Element {
  const parts = listParts(
    language,
    people.map(({ name }) => name.words),
  );
  return <>{parts.map(({ type, value }) => (type === 'element' ? <Name>{value}</Name> : value))}</>;
}
