import { afterPaint } from '../start/after-paint';
import type { Stage } from '../stage/stage';

/**
 * Lays out the slides beside the one that is shown while nothing else is to be done, so that a turn has only to paint.
 * They stay invisible, and so out of reach of focus, search and assistive technology.
 */
export function prepareNeighbours({ slides, index, element, signal }: Stage): void {
  let near: readonly HTMLElement[] = [];
  const prepare = () => {
    if (signal.aborted) return;
    const at = index();
    const wanted = slides.slice(Math.max(0, at - 1), at + 2);
    for (const slide of near) if (!wanted.includes(slide)) delete slide.dataset['near'];
    for (const slide of wanted) if (!near.includes(slide)) slide.dataset['near'] = '';
    near = wanted;
  };
  const prepareLater = () => afterPaint(() => whenIdle(prepare));
  element.addEventListener('slidechanged', prepareLater, { signal });
  signal.addEventListener('abort', () => {
    for (const slide of near) delete slide.dataset['near'];
  });
  prepareLater();
}

/** Safari has no idle callbacks. */
const whenIdle = (run: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(run, { timeout: 1000 }) : setTimeout(run, 100);
