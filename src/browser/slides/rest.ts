import { shownSteps, stepsOf } from './steps';
import type { Stage } from '../stage/stage';
import { goOn } from '../controls/ends';

/** What is still to come of the slide, all at once; where it is whole, the next slide. */
export function showRest(stage: Stage): void {
  const whole = stepsOf(stage.current()).length;
  if (shownSteps(stage.current()) < whole) stage.show({ slide: stage.index(), step: whole }, 'turn');
  else goOn(stage, 'turn');
}
