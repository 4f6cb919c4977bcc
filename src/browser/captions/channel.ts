/**
 * How the windows of a talk in one browser hear each other's captions. Of those that are in a room one listens to it for all:
 * to a server of plain http a browser has six lines, and a talk's windows have one each already.
 */
import type { Captions } from '../../presentation/room/captions';
import { isId } from '../../presentation/id';
import { isRecord } from '../../presentation/values';
import { talkId } from '../page/talk-id';
import { newId } from '../windows/session';

/** What a window does with captions. */
interface Part {
  /** Takes in what another window says, if it is captions and new. */
  readonly hear: (value: unknown) => boolean;
  readonly state: () => Captions;
  /** Listens to the room, until the signal ends it. */
  readonly listen: (until: AbortSignal) => void;
}

/** How often the window that listens says so, and how long it may be silent. Milliseconds. */
const beat = 2000;
const silence = 5000;

/** How long a window that is new waits for another to say that it listens. Milliseconds. */
const patience = 300;

/** Joins the windows of a session until the signal ends it. @returns What tells them of captions; undefined in a browser where windows have no channel. */
export function openCaptionsChannel(session: string, part: Part, signal: AbortSignal) {
  const channel = channelOf(session);
  if (!channel) return undefined;
  const id = newId();
  let listening: AbortController | undefined;
  let heardAt = -Infinity;

  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin and takes no target
  const post = (message: object) => channel.postMessage(message);
  const sayListening = () => listening && post({ listens: id });
  const begin = () => {
    listening = new AbortController();
    part.listen(listening.signal);
    sayListening();
  };
  const end = () => {
    listening?.abort();
    listening = undefined;
  };
  const check = () => {
    if (listening) sayListening();
    else if (performance.now() - heardAt > silence) begin();
  };
  const hearListener = (other: unknown) => {
    if (!isId(other)) return;
    heardAt = performance.now();
    if (!listening) return;
    if (other < id)
      end(); // two that began at once agree on one
    else sayListening();
  };

  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isRecord(data)) return;
    if (data['asks'] === true) {
      sayListening();
      post(part.state());
    } else if ('listens' in data) hearListener(data['listens']);
    else part.hear(data);
  });
  const waiting = setTimeout(check, patience);
  const checking = setInterval(check, beat);
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    clearInterval(checking);
    end();
    channel.close();
  });
  post({ asks: true });
  return { tell: post };
}

function channelOf(session: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`${talkId}:${session}:captions`);
  } catch {
    return undefined; // missing, or denied with storage
  }
}
