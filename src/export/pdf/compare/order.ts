/** Words are painted in the order in which the tags have them: readers without tags, search and "copy all" take them as they are painted. */
import type { Page } from '../file/read';
import { isElement, keyOf } from '../file/structure';
import type { Element } from '../file/structure';

/** The first words of a slide that are painted too early, with those that are read before them. */
export interface Disorder {
  readonly early: string;
  readonly before: string;
}

/** Where a slide's words are painted in another order than they are read, if anywhere. Words in a drawing are read with it; a sheet is for itself. */
export function disorderIn(
  section: Element,
  pages: readonly Page[],
  texts: ReadonlyMap<string, string>,
): Disorder | undefined {
  const read = keysOfWords(section).filter((key) => texts.get(key)?.trim());
  const said = (key: string | undefined) => (texts.get(key ?? '') ?? '').trim();
  for (const { marks } of pages) {
    const owners = new Set(marks.map(({ owner }) => owner));
    const readHere = read.filter((key) => owners.has(key));
    const painted = [...owners].filter((owner) => owner !== undefined && readHere.includes(owner));
    const at = painted.findIndex((key, index) => key !== readHere[index]);
    if (at >= 0) return { early: said(painted[at]), before: said(readHere[at]) };
  }
  return undefined;
}

function keysOfWords(element: Element): readonly string[] {
  return element.kids.flatMap((kid) => {
    if (isElement(kid)) return kid.type === 'Figure' ? [] : keysOfWords(kid);
    return kid.kind === 'content' ? [keyOf(kid)] : [];
  });
}
