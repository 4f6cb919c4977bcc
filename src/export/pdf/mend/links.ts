/** Links over several lines: Chromium makes an annotation for each line, and whoever walks through the links meets one twice. */
import { isElement } from '../file/structure';
import type { Annotation, Element, Node } from '../file/structure';
import { annotationsIn, mapElements } from './retag';

/** The tags with one annotation a page for each link. */
export function withWholeLinks(root: Element): Element {
  return mapElements(root, (element) => (element.type === 'Link' ? whole(element) : element));
}

function whole(link: Element): Element {
  const annotations = annotationsIn(link);
  return annotations.length < 2 ? link : { ...link, kids: joined(link.kids, annotations) };
}

function joined(kids: readonly Node[], annotations: readonly Annotation[]): readonly Node[] {
  return kids.flatMap((kid): readonly Node[] => {
    if (isElement(kid)) return [{ ...kid, kids: joined(kid.kids, annotations) }];
    if (kid.kind !== 'annotation') return [kid];
    const onPage = annotations.filter(({ page }) => page === kid.page);
    if (onPage[0] !== kid) return [];
    return onPage.length === 1 ? [kid] : [{ ...kid, lines: onPage.slice(1).map(({ index }) => index) }];
  });
}
