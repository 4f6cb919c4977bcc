import type { TalkHere } from '../../presentation/room/room-state';
import { slideSections } from '../page/page';
import { stepsOf } from '../slides/steps';

/** The talk as this window has it, on a device whose clock the room's is so many milliseconds ahead of. A person may have slides whole: their steps are counted when they are asked for. */
export function talkHere(ahead: number): TalkHere {
  const slides = slideSections();
  return {
    ids: slides.map(({ id }) => id),
    stepsOn: (index) => (slides[index] ? stepsOf(slides[index]).length : 0),
    ahead,
  };
}
