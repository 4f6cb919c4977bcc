import { afterPaint } from '../start/after-paint';
import { remember, remembered } from '../page/memory';
import type { Stage } from '../stage/stage';
import { shownSteps } from './steps';

/** Keeps the steps that are shown, for a reload. */
export function keepSteps(stage: Stage): void {
  const keep = () => {
    const step = shownSteps(stage.current());
    if (step > 0 || remembered('steps') !== undefined) remember('steps', { slide: stage.current().id, step });
  };
  const keepLater = () => afterPaint(() => stage.signal.aborted || keep());
  keepLater(); // steps may have been shown by now
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'])
    stage.element.addEventListener(event, keepLater, { signal: stage.signal });
}
