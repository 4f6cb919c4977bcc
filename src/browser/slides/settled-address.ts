import { addressOf, replaceAddress } from '../page/address';
import type { Stage } from '../stage/stage';

/** How long a slide is shown before its address is looked at again. Milliseconds. */
const settled = 2000;

/** Chromium and WebKit refuse to write the address too often, as a held key asks for, and Chromium does not say so: a reload would lead to another slide. The one that stays is written later. */
export function settleAddress({ slides, current, element, signal }: Stage): void {
  let looking: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const { id } = current();
    const named = location.hash === '' ? slides[0] : slides.find((slide) => `#${slide.id}` === location.hash);
    if (signal.aborted || named === current()) return;
    const view = new URLSearchParams(location.search).get('view');
    replaceAddress(addressOf(view, id));
    lookLater();
  };
  const lookLater = () => {
    clearTimeout(looking);
    looking = setTimeout(look, settled);
  };
  element.addEventListener('slidechanged', lookLater, { signal });
}
