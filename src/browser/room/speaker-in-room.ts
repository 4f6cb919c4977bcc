/** A speaker's window in a room: what it shows, all devices show, and what another of the speaker's devices does, it follows. */
import { roomPath } from '../../presentation/room/room-address';
import { fromRoom, roomStateFrom, toRoom } from '../../presentation/room/room-state';
import { isNewer } from '../../presentation/presentation';
import type { Presentation } from '../../presentation/presentation';
import type { PresentationLink } from '../windows/presentation-link';
import { askRoom } from './room-facts';
import { refused } from './refused';
import { openStream } from './stream';
import { talkHere } from './talk-here';
import { openVoice } from './voice';

/** How long the room's own word is waited for: what it says at once need not be said to it. Milliseconds. */
const settling = 400;

/** How often the state is said though nothing has changed: behind a server may be another that lost it, as Redis does when it is started anew. Who knows it does nothing. Milliseconds. */
const sayingAgain = 10_000;

/** What the room is told of. */
interface SpeakerOptions {
  readonly room: string;
  readonly key: string;
  readonly link: PresentationLink;
  readonly signal: AbortSignal;
  /** Called when the line to the room is there, or is not. */
  readonly onLine?: (open: boolean) => void;
}

/** Joins the windows of a talk with a room, for as long as this one takes part. */
export async function speakInRoom({ room, key, link, signal, onLine }: SpeakerOptions): Promise<void> {
  let talk = talkHere((await askRoom(room))?.ahead ?? 0);
  if (signal.aborted) return;
  let known: Presentation | undefined;
  const voice = openVoice(roomPath(room), key, refused, signal);
  const sayState = () => voice.say(toRoom(link.state(), talk));
  const tell = () => {
    if (!known || isNewer(link.state(), known)) sayState();
  };
  const tellSoon = () => setTimeout(tell, settling);

  const again = setInterval(sayState, sayingAgain);
  signal.addEventListener('abort', () => clearInterval(again));

  link.onTell = (_, own) => void (own ? tell() : tellSoon());
  openStream(
    roomPath(room, 'speaker'),
    {
      onMessage: (value) => {
        const state = roomStateFrom(value);
        const here = state && fromRoom(state, talk);
        if (!here) return;
        known = here;
        link.hear(here);
      },
      onOpen: () => {
        known = undefined; // it may be another server, that has heard nothing
        setTimeout(sayState, settling); // once in any case, to know whether the key is good
        onLine?.(true);
        void askRoom(room).then((facts) => facts && (talk = { ...talk, ahead: facts.ahead }));
      },
      onLost: () => onLine?.(false),
    },
    signal,
  );
}
