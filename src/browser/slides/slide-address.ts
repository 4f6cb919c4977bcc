import { slidesWording } from '../../wording/slides';
import { afterPaint } from '../start/after-paint';
import { addressOf, placeOf, pushAddress, replaceAddress } from '../page/address';
import { titleOf } from '../page/page';
import type { Stage } from '../stage/stage';

/** Keeps address, history and the window's title at the slide that is shown. WCAG 2.4.2. */
export function keepAddress(stage: Stage, deckTitle: string): void {
  const view = () => new URLSearchParams(location.search).get('view');
  const named = (id: string) => {
    const place = placeOf(location.hash, stage.slides);
    if (place.kind === 'none') return stage.slides[0]?.id === id;
    return place.kind === 'slide' && stage.slides[place.index]?.id === id;
  };
  const title = () => {
    document.title = slidesWording.pageTitle(stage.index() + 1, titleOf(stage.current()), deckTitle);
  };

  title();
  if (!named(stage.current().id)) replaceAddress(addressOf(view(), stage.current().id));
  let entriesToCome = 0;
  let drawing = false;
  stage.element.addEventListener(
    'slidechanged',
    () => {
      const { id } = stage.current();
      const needsEntry = entriesToCome > 0 || !named(id); // else the address came first, and may be further already when this is painted
      const again = drawing && stage.move() === 'draw'; // one way back, to where the drawing began
      drawing = stage.move() === 'draw';
      if (needsEntry) entriesToCome += 1;
      // The address costs as much as the slide itself. Each slide has its entry, in order, once the last one is painted.
      afterPaint(() => {
        if (needsEntry) entriesToCome -= 1;
        if (stage.signal.aborted) return;
        if (needsEntry && !named(id)) (again ? replaceAddress : pushAddress)(addressOf(view(), id));
        title();
      });
    },
    { signal: stage.signal },
  );
}
