import { focusHeading } from './page';
import type { Stage } from './stage';

/**
 * Where the focus goes when the slide changes: nowhere after a turn, to the new heading after a jump, and never to the void:
 * a slide that leaves with the focus inside hands it to the next one's heading. WCAG 2.4.3.
 */
export function moveFocus(stage: Stage): void {
  let leavingWithFocus = false;
  const { element, signal } = stage;
  element.addEventListener(
    'beforeslidechange',
    () => {
      leavingWithFocus = stage.current().contains(document.activeElement);
    },
    { signal },
  );
  element.addEventListener(
    'slidechanged',
    () => {
      stage.current().scrollTop = 0;
      if (stage.move() === 'jump' || leavingWithFocus) focusHeading(stage.current());
    },
    { signal },
  );
}
