import { slidesWording } from '../../wording/slides';
import { stopWhileScrolling } from '../page/scroll-stop';
import type { Stage } from '../stage/stage';

/** The words of an opened citation may be more than fit: while they are, they can be focused, and scrolled with the keyboard too. WCAG 2.1.1. A box with nothing to scroll takes neither focus nor keys. */
export function scrollPassages({ slides, signal }: Stage): void {
  const boxes = slides.flatMap((slide) => [...slide.querySelectorAll<HTMLElement>('.passages')]);
  for (const box of boxes) {
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', slidesWording.passages);
    stopWhileScrolling(box, [...box.children], signal);
  }
  signal.addEventListener('abort', () => {
    for (const box of boxes) for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
  });
}
