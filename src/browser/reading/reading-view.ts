/** The reading view: the document itself. It needs no script; this keeps the place when a person comes from the slides. */
import { focusHeading, slideSections } from '../page/page';

/** Goes to a slide's section and puts the reading position there. */
export function readFrom(index: number): void {
  const section = slideSections()[index];
  if (!section) return;
  section.scrollIntoView();
  focusHeading(section);
}

/** Calls back with the slide a reader is at, at first and after every scroll, for as long as the signal lets it. */
export function watchReading(tell: (index: number) => void, signal: AbortSignal): void {
  const here = () => tell(readingIndex());
  addEventListener('scroll', here, { signal, passive: true });
  here();
}

/** The slide a reader is at: the last one that begins in the upper half of the window. Until the page is painted, those below its opening have no place in it yet (`first-view.ts`). */
function readingIndex(): number {
  const boxes = slideSections().map((section) => section.getBoundingClientRect());
  const began = boxes.filter(({ top, height }) => height > 0 && top < innerHeight / 2);
  return Math.max(0, began.length - 1);
}
