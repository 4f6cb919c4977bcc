/** What a listener is told, politely and once: where the speaker goes where that is not seen on the page, what becomes of the screen and of the line. WCAG 4.1.3. */
import { roomWording } from '../../wording/room';
import { announce } from '../notices/announcer';
import { chosen } from '../preferences/preferences';
import { withTitle } from './bar';
import type { Hearing } from './listener';

/** Longer than other messages stand, so that none is cut off; a speaker who passes over slides is heard of where they stop. Milliseconds. */
const pause = 1700;

/** @returns What tells of a change. */
export function sayMoves(): (now: Hearing, before: Hearing) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let lostWasSaid = false;

  const sayLater = (said: () => string | HTMLElement | undefined) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => announce(said() ?? ''), pause);
  };
  const sayLine = ({ line }: Hearing) => {
    if (line === 'lost')
      sayLater(() => {
        lostWasSaid = true;
        return roomWording.lost;
      });
    else if (lostWasSaid) {
      lostWasSaid = false;
      announce(roomWording.found);
    } else clearTimeout(waiting);
  };
  return (now, before) => {
    if (now.line !== before.line) return sayLine(now);
    if (!now.state || chosen('room') === 'off') return undefined;
    if (before.state && now.state.blank !== before.state.blank)
      return announce(now.state.blank ? roomWording.blanked : roomWording.shown);
    const { slide } = now.state;
    if (now.withSpeaker && !before.withSpeaker) return clearTimeout(waiting); // the way back leads to the heading, which is heard
    if (isSaidByPage(now) || (slide === before.state?.slide && now.withSpeaker === before.withSpeaker))
      return undefined;
    return sayLater(() => withTitle(slide, now.withSpeaker ? roomWording.moved : roomWording.own));
  };
}

/** A slide that turns with the speaker is announced as any other. */
const isSaidByPage = ({ withSpeaker }: Hearing) =>
  withSpeaker && document.documentElement.dataset['view'] === 'slides';
