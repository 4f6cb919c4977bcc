import { afterPaint } from '../start/after-paint';
import { remember, remembered } from '../page/memory';
import type { Stage } from '../stage/stage';
import { shownSteps, stepsOf } from './steps';

/** Shows the steps that were shown before a reload. */
export function restoreSteps(stage: Stage): void {
  const { slide, step } = { ...Object(remembered('steps')) } as { slide?: unknown; step?: unknown }; // Object() makes a record of anything; its fields are checked below
  const slideIsThis = slide === stage.current().id;
  if (!slideIsThis || typeof step !== 'number' || !Number.isInteger(step)) return;
  if (step > 0 && step <= stepsOf(stage.current()).length) stage.show({ slide: stage.index(), step }, 'turn');
}

/** Keeps the steps that are shown, for a reload. */
export function keepSteps(stage: Stage): void {
  const keep = () => {
    const step = shownSteps(stage.current());
    if (step > 0 || remembered('steps') !== undefined) remember('steps', { slide: stage.current().id, step });
  };
  const keepLater = () => afterPaint(() => stage.signal.aborted || keep());
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'])
    stage.element.addEventListener(event, keepLater, { signal: stage.signal });
}
