import { headingOf } from '../page/page';

/** True where a person has the focus on something within a slide, or has marked words in it: they are reading, and are not to be taken away. The heading alone has the focus from the way there. */
export function isReadingIn(slide: HTMLElement): boolean {
  const { activeElement } = document;
  if (slide.contains(activeElement) && activeElement !== headingOf(slide)) return true;
  const marked = getSelection();
  return marked !== null && !marked.isCollapsed && slide.contains(marked.anchorNode);
}
