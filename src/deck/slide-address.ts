import { slidesWording } from '../model/wording/slides';
import { afterPaint } from './after-paint';
import { addressOf, placeOf, pushAddress, replaceAddress } from './address';
import { titleOf } from './page';
import type { Stage } from './stage';

/** Keeps address, history and the window's title at the slide that is shown. WCAG 2.4.2. */
export function keepAddress(stage: Stage, deckTitle: string): void {
  const view = () => new URLSearchParams(location.search).get('view');
  const shownInAddress = () => {
    const place = placeOf(location.hash, stage.slides);
    return place.kind === 'none'
      ? stage.index() === 0
      : place.kind === 'slide' && place.index === stage.index();
  };
  const title = () => {
    document.title = slidesWording.pageTitle(stage.index() + 1, titleOf(stage.current()), deckTitle);
  };

  title();
  if (!shownInAddress()) replaceAddress(addressOf(view(), stage.current().id));
  stage.element.addEventListener(
    'slidechanged',
    () => {
      if (!shownInAddress()) pushAddress(addressOf(view(), stage.current().id));
      afterPaint(() => stage.signal.aborted || title());
    },
    { signal: stage.signal },
  );
}
