import { wording } from '../model/wording';
import { announce } from './announcer';
import { textOf, titleOf } from './page';
import type { Stage } from './stage';

/** Announces a turned slide once, and of a step what came or what left. A jump is not announced: the heading that takes the focus is read. WCAG 4.1.3. */
export function announceMoves(stage: Stage): void {
  const { element, signal } = stage;
  element.addEventListener(
    'slidechanged',
    () => {
      if (stage.move() === 'turn')
        announce(wording.slide(stage.index() + 1, stage.slides.length, titleOf(stage.current())));
    },
    { signal },
  );
  element.addEventListener('fragmentshown', (event) => announce(fragmentText(event)), { signal });
  element.addEventListener('fragmenthidden', (event) => announce(wording.takenBack(fragmentText(event))), {
    signal,
  });
}

/** Reveal puts the fragments of a step on the event itself. */
function fragmentText(event: Event): string {
  const { fragments } = event as Event & { readonly fragments?: readonly Element[] }; // reveal's events carry their data as properties
  return (fragments ?? []).map(textOf).join(' ');
}
