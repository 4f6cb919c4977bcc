import { slidesWording } from '../model/wording/slides';
import { announce } from './announcer';
import { isDialogOpen } from './dialog';
import { titleOf } from './page';
import { chosen } from './preferences';
import { scrolls } from './scrolling';
import { spokenText } from './slide-text';
import type { Stage } from './stage';

/** Announces a turned slide once, and of a step what came or what left. A jump is not announced: the heading that takes the focus is read, unless an open dialog keeps the focus. WCAG 4.1.3. */
export function announceMoves(stage: Stage): void {
  const { element, signal } = stage;
  const saySlide = () => say(newSlide(stage));
  element.addEventListener(
    'slidechanged',
    () => {
      if (stage.move() === 'turn' || isDialogOpen()) saySlide();
    },
    { signal },
  );
  element.addEventListener('fragmentshown', (event) => say(fragmentText(event)), { signal });
  element.addEventListener('fragmenthidden', (event) => say(slidesWording.takenBack(fragmentText(event))), {
    signal,
  });
  if (isDialogOpen()) saySlide(); // the history can lead here under one
}

/** A presenter's laptop may be silent while it is heard from by others. */
function say(text: string): void {
  if (chosen('announcements') !== 'off') announce(text);
}

function newSlide(stage: Stage): string {
  const slide = stage.current();
  const title = slidesWording.slide(stage.index() + 1, stage.slides.length, titleOf(slide));
  const text = chosen('announcements') === 'text' ? spokenText(slide) : '';
  return [title, text, scrolls(slide) ? slidesWording.scrolls : ''].filter(Boolean).join('. ');
}

/** Reveal puts the fragments of a step on the event itself. */
function fragmentText(event: Event): string {
  const { fragments } = event as Event & { readonly fragments?: readonly Element[] }; // reveal's events carry their data as properties
  return (fragments ?? []).map(spokenText).join(' ');
}
