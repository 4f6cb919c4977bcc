/** The captions of a talk as a window has them: by the room's stream, by the other windows of this browser, or both. Whole states, of which the newest counts, as everywhere. */
import { captionsFrom, noCaptions, withLines, withoutLast } from '../../presentation/room/captions';
import type { Captions } from '../../presentation/room/captions';
import { isNewer } from '../../presentation/presentation';
import { roomPath } from '../../presentation/room/room-address';
import { remember, remembered } from '../page/memory';
import { refused } from '../room/refused';
import { roomHere, speakerHere } from '../room/room-here';
import { openStream } from '../room/stream';
import { openVoice } from '../room/voice';
import { newId, sessionOfWindow } from '../windows/session';
import { openCaptionsChannel } from './channel';

/** How long the room's own word is waited for before it is told. Milliseconds. */
const settling = 400;

/** A window's part in the captions. */
export interface CaptionsLine {
  readonly state: () => Captions;
  readonly say: (lines: readonly string[]) => void;
  readonly takeBack: () => void;
  /** Calls back now and with every change, whoever makes it. */
  readonly follow: (follower: (captions: Captions) => void) => void;
}

/** Takes part until the signal ends it. */
export function joinCaptions(signal: AbortSignal): CaptionsLine {
  const id = newId();
  const followers: ((captions: Captions) => void)[] = [];
  let state = captionsFrom(remembered('captions')) ?? noCaptions;

  const take = (next: Captions) => {
    state = next;
    for (const follower of followers) follower(state);
  };
  const hear = (value: unknown) => {
    const heard = captionsFrom(value);
    const isNew = heard !== undefined && isNewer(heard, state);
    if (isNew) take(heard);
    return isNew;
  };
  const room = joinRoom(
    (value) => hear(value) && channel?.tell(state),
    () => state,
    signal,
  );
  const session = sessionOfWindow();
  const channel =
    session === undefined
      ? undefined
      : openCaptionsChannel(session, { hear, state: () => state, listen: room.listen }, signal);
  if (!channel) room.listen(signal);
  const change = (next: Captions) => {
    take(next);
    remember('captions', next);
    channel?.tell(next);
    room.say(next);
  };
  return {
    state: () => state,
    say: (lines) => lines.length > 0 && change(withLines(state, lines, id)),
    takeBack: () => change(withoutLast(state, id)),
    follow: (follower) => {
      followers.push(follower);
      follower(state);
    },
  };
}

/** The room's stream and voice; without a room, or the key, nothing is heard or said. */
function joinRoom(hear: (value: unknown) => unknown, state: () => Captions, signal: AbortSignal) {
  const name = roomHere();
  const speaker = speakerHere();
  const voice = speaker && openVoice(roomPath(speaker.room, 'captions'), speaker.key, refused, signal);
  const say = (captions: Captions) => voice?.say(captions);
  /** A server that was started again has heard nothing. */
  const sayAgain = () => state().revision > 0 && say(state());
  return {
    say,
    listen: (until: AbortSignal) => {
      if (name === undefined) return;
      const onOpen = () => setTimeout(sayAgain, settling);
      openStream(roomPath(name, 'captions'), { onMessage: hear, onOpen, onLost: () => undefined }, until);
    },
  };
}
