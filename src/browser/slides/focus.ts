import { focusHeading, part } from '../page/page';
import type { Stage } from '../stage/stage';

/**
 * Where the focus goes when the slide changes: nowhere after a turn, to the new heading after a jump, and never to the void.
 * When a turned slide leaves with the focus inside, the Next button gets it: on a heading, screen readers would fall back to browse
 * mode and swallow the next arrow key; in a toolbar they stay where they are, and the turn is announced. WCAG 2.4.3.
 */
export function moveFocus(stage: Stage): void {
  let leavingWithFocus = false;
  const { element, signal } = stage;
  element.addEventListener(
    'beforeslidechange',
    () => {
      leavingWithFocus = stage.current().contains(document.activeElement);
      stage.current().scrollTop = 0; // while it is laid out: on the way in it would cost a layout more
    },
    { signal },
  );
  element.addEventListener(
    'slidechanged',
    () => {
      if (stage.move() === 'jump') focusHeading(stage.current());
      else if (leavingWithFocus) part('[data-action="next"]').focus({ preventScroll: true });
    },
    { signal },
  );
}
