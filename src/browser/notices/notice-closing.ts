/** A notice is closed by its button and by Escape; one that lies over what is read goes when somebody reads on. */
import { isDialogOpen, part } from '../page/page';
import { hearPreferences } from '../preferences/preferences';
import { hideNotice, placeNotice } from './notice';

/** Listens for as long as the page is open, and gives back what closes a notice. */
export function closeNotices(): () => void {
  const frame = part('[data-notice-frame]');
  let before: EventTarget | null = null;
  const close = () => {
    const focused = frame.contains(document.activeElement);
    hideNotice();
    if (focused && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  frame.addEventListener('focusin', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && frame.contains(relatedTarget))) before = relatedTarget;
  });
  // Before any other key: what lies uppermost is closed first.
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || frame.hidden || isDialogOpen()) return;
      event.preventDefault();
      close();
    },
    { capture: true },
  );
  addEventListener('resize', placeNotice);
  hearPreferences(placeNotice, new AbortController().signal);
  leaveWithReading(frame);
  return close;
}

/** The first scroll may be the page's own, to the place that was asked for. */
function leaveWithReading(frame: HTMLElement): void {
  let from: number | undefined;
  addEventListener(
    'scroll',
    () => {
      if (frame.hidden || document.documentElement.dataset['noticed'] !== 'over') from = undefined;
      else from ??= scrollY;
      if (from !== undefined && Math.abs(scrollY - from) > innerHeight / 2) hideNotice();
    },
    { passive: true },
  );
}
