/** The way into a room, for a window that is in one. Nothing of rooms is loaded by any other. */
import { goWithout } from '../start/behaviour';
import type { Stage } from '../stage/stage';
import type { PresentationLink } from '../windows/presentation-link';
import { roomHere, speakerHere } from './room-here';

/** A window that takes part in a talk. */
interface Taking {
  readonly link: PresentationLink;
  readonly signal: AbortSignal;
}

/** Joins a speaker's slides with the room. */
export function enterWithAudience({ link, signal }: Taking): void {
  const here = speakerHere();
  if (!here) return;
  arrival(() => import('./speaker-in-room')).then(
    ({ speakInRoom }) => speakInRoom({ ...here, link, signal }),
    goWithout('room'),
  );
}

/** Joins the speaker view with the room, and shows how it stands. */
export function enterWithLectern({ link, signal }: Taking): void {
  const here = speakerHere();
  if (!here) return;
  arrival(() => import('./speaker-panel')).then(
    ({ speakerPanel }) => speakerPanel({ ...here, link, signal }),
    goWithout('room'),
  );
}

/** Lets slides follow the speaker, unless they are the speaker's own. */
export function enterWithSlides(stage: Stage): void {
  if (roomHere() === undefined || speakerHere()) return;
  arrival(() => import('../listener/slides-follower')).then(
    ({ followWithSlides }) => followWithSlides(stage),
    goWithout('room'),
  );
}

/** What every window in a room has, in whatever view. */
export function enterWithPage(): void {
  const room = roomHere();
  if (room === undefined) return;
  arrival(() => import('./room-page')).then(({ openRoomPage }) => openRoomPage(room), goWithout('room'));
}

/** How long to wait for a line that is down, and how often. Milliseconds. */
const pause = 2000;
const tries = 30;

/** Loads a part of the room. Where many come at once lines are weak, and who is in a room expects to be taken along: it is asked for until it comes. */
async function arrival<Part>(part: () => Promise<Part>): Promise<Part> {
  for (let left = tries; left > 1; left -= 1) {
    try {
      return await part();
    } catch {
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
    }
  }
  return part();
}
