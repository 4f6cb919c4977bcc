/** Words are painted in the order in which the tags have them: readers without tags, search and "copy all" take them as they are painted. */
import type { Page } from '../file/read';
import { isElement, keyOf } from '../file/structure';
import type { Element } from '../file/structure';

/** The first words of a slide that are painted too early, with those that are read before them. */
export interface Disorder {
  readonly early: string;
  readonly before: string;
}

/** Where a slide's words are painted in another order than they are read, if anywhere. Words in a drawing are read with it. */
export function disorderIn(
  section: Element,
  pages: readonly Page[],
  texts: ReadonlyMap<string, string>,
): Disorder | undefined {
  const read = keysOfWords(section).filter((key) => texts.get(key)?.trim());
  const known = new Set(read);
  const marks = pages.flatMap((page) => page.marks);
  const painted = [
    ...new Set(marks.flatMap(({ owner }) => (owner !== undefined && known.has(owner) ? [owner] : []))),
  ];
  const at = painted.findIndex((key, index) => key !== read[index]);
  if (at < 0) return undefined;
  const said = (key: string | undefined) => (texts.get(key ?? '') ?? '').trim();
  return { early: said(painted[at]), before: said(read[at]) };
}

function keysOfWords(element: Element): readonly string[] {
  return element.kids.flatMap((kid) => {
    if (isElement(kid)) return kid.type === 'Figure' ? [] : keysOfWords(kid);
    return kid.kind === 'content' ? [keyOf(kid)] : [];
  });
}
