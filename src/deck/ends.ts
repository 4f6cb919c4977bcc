/** Moving on and back, and saying so where the talk has no more: no move is silent. */
import { wording } from '../model/wording';
import { announce } from './announcer';
import type { Move, Stage } from './stage';

const steps = (stage: Stage, state: string) => stage.current().querySelector(`.fragment${state}`) !== null;

/** True where nothing comes before. */
export const isFirst = (stage: Stage): boolean => stage.index() === 0 && !steps(stage, '.visible');

/** True where nothing comes after. */
export const isLast = (stage: Stage): boolean =>
  stage.index() === stage.slides.length - 1 && !steps(stage, ':not(.visible)');

/** One step or slide on. */
export function goOn(stage: Stage, move: Move): void {
  if (isLast(stage)) announce(wording.lastSlide);
  else stage.next(move);
}

/** One step or slide back. */
export function goBack(stage: Stage, move: Move): void {
  if (isFirst(stage)) announce(wording.firstSlide);
  else stage.previous(move);
}
