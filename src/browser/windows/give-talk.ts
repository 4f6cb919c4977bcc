import { addressOf, replaceAddress } from '../page/address';
import type { Stage } from '../stage/stage';

/** From here on the slides are part of a talk. The address says that they are slides, so a reload in a small window does not show the notes. */
export function giveTalk({ element, signal, current }: Stage): void {
  const { dataset } = document.documentElement;
  if (dataset['given'] !== undefined || signal.aborted) return;
  dataset['given'] = '';
  signal.addEventListener('abort', () => delete dataset['given']);
  replaceAddress(addressOf('slides', current().id));
  element.dispatchEvent(new Event('talkjoined'));
}
