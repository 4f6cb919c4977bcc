import type { Stage } from '../stage/stage';

/** The toolbar steps out of the picture when slides are turned by key, and is back as soon as a pointer moves, a finger touches or the focus comes to it. */
export function quietToolbar({ element, signal }: Stage): void {
  const root = document.documentElement;
  const show = () => delete root.dataset['quiet'];
  let byKey = false;
  addEventListener('keydown', () => (byKey = true), { signal, capture: true });
  for (const event of ['pointermove', 'pointerdown', 'focusin']) {
    addEventListener(
      event,
      () => {
        byKey = false;
        show();
      },
      { signal, capture: true },
    );
  }
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) {
    element.addEventListener(
      event,
      () => {
        if (byKey && root.dataset['quiet'] === undefined) root.dataset['quiet'] = '';
      },
      { signal },
    );
  }
  signal.addEventListener('abort', show);
}
