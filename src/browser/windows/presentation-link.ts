/**
 * Joins the windows of one talk. Every window holds the state; whoever changes it tells the others, and the newest revision wins.
 * A window that comes back asks who is there and takes the newest state it hears of.
 *
 * Two ways at once: a BroadcastChannel named by the session, and messages between a window and the one that opened it.
 * A message is believed from the same origin only, from a window that opened this one or was opened by it, and only if
 * `messageFrom` finds it whole. The second way works without the first, from window to window.
 * Devices in a room are a third way, joined from without (`browser/room/speaker-in-room.ts`): it tells what it hears, and is told every state.
 */
import { talkId } from '../page/talk-id';
import { messageFrom, presentationFrom, protocol } from '../../presentation/message';
import type { Corner, Message, Point, Role, Saying, Screen } from '../../presentation/message';
import { beginning, changed, isNewer, moveTo } from '../../presentation/presentation';
import type { Change, Place, Presentation, Steps } from '../../presentation/presentation';
import { remember, remembered } from '../page/memory';
import { newId } from './session';

interface LinkOptions {
  readonly session: string;
  readonly role: Role;
  readonly steps: Steps;
  /** The place this window shows. */
  readonly place: Place;
  /** True for the window that begins the talk: its place counts even if nobody has moved yet. */
  readonly begins: boolean;
  readonly screen: () => Screen | null;
  readonly signal: AbortSignal;
}

/** A window's part in a talk. */
export interface PresentationLink {
  readonly state: () => Presentation;
  /** Changes the state, here and everywhere. */
  readonly change: (change: Change) => void;
  readonly point: (at: Point | null) => void;
  /** Lets a window that this one has opened, or was opened by, fill a display, with the press that has just been made here. False where there is none, or the browser has no press to give. */
  readonly fill: (display: Corner) => boolean;
  /** Takes in a window that this one has opened. */
  readonly add: (opened: Window) => void;
  /** Tells the others how this window looks now. */
  readonly present: () => void;
  /** Asks who is there. */
  readonly ask: () => void;
  readonly hasChannel: boolean;
  /** Takes in a state that came another way, and passes it on; one that is older than this window's is answered with that. */
  readonly hear: (state: Presentation) => void;
  /** Called with every state that another way should know, and whether this window made it. */
  onTell: (state: Presentation, own: boolean) => void;
  /** Called with every new state, whoever made it. */
  onState: (state: Presentation, before: Presentation) => void;
  onPointer: (at: Point | null) => void;
  onFill: (display: Corner) => void;
  onHere: (from: string, role: Role, screen: Screen | null) => void;
  onGone: (from: string) => void;
}

const nothing = () => undefined;

/** Takes part in a talk until the signal ends it. */
export function joinPresentation(options: LinkOptions): PresentationLink {
  const { session, role, screen, signal } = options;
  const id = newId();
  const transport = openTransport(options, (message) => receive(message));
  let state = firstState(options, id);
  const keep = () => keepTalk(state, session);
  keep();

  const say = (saying: Saying) => transport.post({ ...saying, protocol, session, from: id });
  const take = (next: Presentation) => {
    const before = state;
    state = next;
    remember('presentation', state);
    link.onState(state, before);
  };
  const present = () => say({ kind: 'here', role, screen: screen() });
  const answer = () => {
    present();
    say({ kind: 'state', state });
  };
  const receive = (message: Message) => {
    if (message.from === id) return;
    if (message.kind === 'who') answer();
    else if (message.kind === 'here') link.onHere(message.from, message.role, message.screen);
    else if (message.kind === 'gone') link.onGone(message.from);
    else if (message.kind === 'pointer') link.onPointer(message.at);
    else if (message.kind === 'fill') link.onFill(message.display);
    else if (isNewer(message.state, state)) {
      take(message.state);
      link.onTell(state, false);
    } else if (isNewer(state, message.state)) say({ kind: 'state', state });
  };
  const hear = (heard: Presentation) => {
    if (isNewer(heard, state)) {
      take(heard);
      say({ kind: 'state', state });
    } else if (isNewer(state, heard)) link.onTell(state, false);
  };

  const link: PresentationLink = {
    state: () => state,
    change: (change) => {
      take(changed(state, change, id, Date.now()));
      say({ kind: 'state', state });
      link.onTell(state, true);
    },
    point: (at) => say({ kind: 'pointer', at }),
    fill: (display) => transport.delegate({ kind: 'fill', display, protocol, session, from: id }),
    add: transport.add,
    present,
    ask: () => say({ kind: 'who' }),
    hasChannel: transport.hasChannel,
    hear,
    onTell: nothing,
    onState: nothing,
    onPointer: nothing,
    onFill: nothing,
    onHere: nothing,
    onGone: nothing,
  };

  const leave = () => say({ kind: 'gone' });
  const arrive = () => {
    say({ kind: 'who' });
    answer();
  };
  addEventListener('pagehide', leave, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && arrive(), { signal });
  addEventListener('popstate', keep, { signal });
  signal.addEventListener('abort', () => {
    leave();
    transport.close();
  });
  queueMicrotask(arrive);
  return link;
}

function keepTalk(state: Presentation, session: string): void {
  remember('presentation', state);
  remember('talk', session);
}

/** What this window remembers from before a reload, at the place its address now names. */
function firstState({ steps, place, begins }: LinkOptions, id: string): Presentation {
  const kept = presentationFrom(remembered('presentation'), steps);
  if (kept?.slide === place.slide) return kept;
  if (kept) return changed(kept, moveTo(place), id, Date.now());
  const first = beginning(place, steps.length);
  return begins ? changed(first, moveTo(place), id, Date.now()) : first;
}

interface Transport {
  readonly hasChannel: boolean;
  readonly post: (message: Message) => void;
  /** Posts to one window and no channel, and hands it the right to full screen. https://wicg.github.io/capability-delegation/spec.html */
  readonly delegate: (message: Message) => boolean;
  readonly add: (opened: Window) => void;
  readonly close: () => void;
}

function openTransport(
  { session, steps, signal }: LinkOptions,
  receive: (message: Message) => void,
): Transport {
  const channel = openChannel(session);
  const windows = new Set<Window>();
  if (isWindow(opener)) windows.add(opener);

  const read = (data: unknown) => messageFrom(data, { session, steps });
  const toWindows = (message: Message, except?: unknown) => {
    for (const other of windows) if (other !== except && !other.closed) other.postMessage(message, target());
  };

  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = read(data);
    if (message) receive(message);
  });
  addEventListener(
    'message',
    ({ data, origin, source }: MessageEvent<unknown>) => {
      if (origin !== self.origin || !isWindow(source) || !isRelated(source)) return;
      const message = read(data);
      if (!message) return;
      windows.add(source);
      if (!channel) toWindows(message, source); // without a channel, windows hear of each other through the ones between them
      receive(message);
    },
    { signal },
  );
  return {
    hasChannel: channel !== undefined,
    post: (message) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin and takes no target
      channel?.postMessage(message);
      toWindows(message);
    },
    delegate: (message) => {
      const other = [...windows].find(({ closed }) => !closed);
      const options = { targetOrigin: target(), delegate: 'fullscreen' }; // not in TypeScript's library: Chromium's alone
      try {
        other?.postMessage(message, options);
        return other !== undefined;
      } catch {
        return false; // the press is too long ago
      }
    },
    add: (opened) => void windows.add(opened),
    close: () => channel?.close(),
  };
}

function openChannel(session: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`${talkId}:${session}`);
  } catch {
    return undefined; // missing, or denied with storage
  }
}

/** Opened by this window or its opener: who is neither has no business here. `opener` can be read across origins and outlives a reload. */
const isRelated = (other: Window) => other === opener || other.opener === window;

/** A file has the origin "null", which cannot be addressed; the windows are known, and the session's id is in every message. */
const target = () => (self.origin === 'null' ? '*' : self.origin);

const isWindow = (value: unknown): value is Window =>
  typeof value === 'object' && value !== null && 'postMessage' in value && 'closed' in value;
