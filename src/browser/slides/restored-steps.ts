import { remembered } from '../page/memory';
import type { Stage } from '../stage/stage';
import { stepsOf } from './steps';

/** Shows the steps that were shown before a reload. */
export function restoreSteps(stage: Stage): void {
  const { slide, step } = { ...Object(remembered('steps')) } as { slide?: unknown; step?: unknown }; // Object() makes a record of anything; its fields are checked below
  const slideIsThis = slide === stage.current().id;
  if (!slideIsThis || typeof step !== 'number' || !Number.isInteger(step)) return;
  if (step > 0 && step <= stepsOf(stage.current()).length) stage.show({ slide: stage.index(), step }, 'turn');
}
