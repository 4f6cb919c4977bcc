import { chosen } from '../preferences/preferences';
import type { Stage } from '../stage/stage';

/** How long a pointer rests before it is taken out of the picture. Milliseconds. */
const resting = 3000;

/** A pointer that nobody moves while slides are turned by key steps out of the picture, and is back as soon as it moves. Where the focus is does not matter to it. */
export function hideRestingPointer({ element, signal }: Stage): void {
  const { dataset } = document.documentElement;
  let byKey = false;
  let hiding: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    byKey = false;
    clearTimeout(hiding);
    delete dataset['rest'];
  };
  const hide = () => {
    if (chosen('cursor') !== 'always') dataset['rest'] = '';
  };
  const hideLater = () => {
    if (!byKey) return;
    clearTimeout(hiding);
    hiding = setTimeout(hide, resting);
  };
  addEventListener('keydown', () => (byKey = true), { signal, capture: true });
  for (const event of ['pointermove', 'pointerdown'])
    addEventListener(event, show, { signal, capture: true });
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'])
    element.addEventListener(event, hideLater, { signal });
  signal.addEventListener('abort', show);
}
