import { slidesWording } from '../../wording/slides';
import type { Stage } from '../stage/stage';

/** The words of an opened citation may be more than fit: they are scrolled with the keyboard too, so they can be focused while slides are shown. WCAG 2.1.1. */
export function scrollPassages({ slides, signal }: Stage): void {
  const boxes = slides.flatMap((slide) => [...slide.querySelectorAll<HTMLElement>('.passages')]);
  for (const box of boxes) {
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', slidesWording.passages);
  }
  signal.addEventListener('abort', () => {
    for (const box of boxes) for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
  });
}
