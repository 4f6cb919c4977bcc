import { runsLeft } from '../page/direction';
import type { Stage } from '../stage/stage';

/** CSS px a finger must travel, and how much more along than across. */
const shortest = 48;
const slope = 1.5;

/** A finger drawn sideways turns the slide; up and down scrolls, two fingers zoom: `touch-action` leaves those to the browser. WCAG 2.5.1: buttons do the same. */
export function swipe(stage: Stage): void {
  const { element, signal } = stage;
  let from: PointerEvent | undefined;
  element.addEventListener(
    'pointerdown',
    (event) => {
      from = event.pointerType === 'touch' && event.isPrimary ? event : undefined;
    },
    { signal },
  );
  element.addEventListener(
    'pointerup',
    (event) => {
      const start = from;
      from = undefined;
      if (!start || start.pointerId !== event.pointerId || zoomedIn()) return;
      const along = event.clientX - start.clientX;
      if (Math.abs(along) < shortest || Math.abs(along) < slope * Math.abs(event.clientY - start.clientY))
        return;
      if (along < 0 !== runsLeft()) stage.next('turn');
      else stage.previous('turn');
    },
    { signal },
  );
  element.addEventListener('pointercancel', () => (from = undefined), { signal });
}

const zoomedIn = () => (window.visualViewport?.scale ?? 1) > 1.01;
