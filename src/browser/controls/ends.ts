/** Moving on and back, and saying so where the talk has no more: no move is silent. */
import { slidesWording } from '../../wording/slides';
import { announce } from '../notices/announcer';
import type { Move, Stage } from '../stage/stage';

const steps = (stage: Stage, state: string) => stage.current().querySelector(`.fragment${state}`) !== null;

/** True where nothing comes before. */
export const isFirst = (stage: Stage): boolean => stage.index() === 0 && !steps(stage, '.visible');

/** True where nothing comes after. */
export const isLast = (stage: Stage): boolean =>
  stage.index() === stage.slides.length - 1 && !steps(stage, ':not(.visible)');

/** One step or slide on. */
export function goOn(stage: Stage, move: Move): void {
  if (isLast(stage)) announce(slidesWording.lastSlide);
  else stage.next(move);
}

/** One step or slide back. */
export function goBack(stage: Stage, move: Move): void {
  if (isFirst(stage)) announce(slidesWording.firstSlide);
  else stage.previous(move);
}
