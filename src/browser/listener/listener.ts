/**
 * A listener's window: it follows the speaker, or goes at its own pace and can return. What it shows is a person's own: the focus and the place one reads at are never taken.
 * Each view follows in its own way and is given here; there is one listener in a page.
 */
import { roomPath } from '../../presentation/room/room-address';
import { fromRoom, roomStateFrom } from '../../presentation/room/room-state';
import type { TalkHere } from '../../presentation/room/room-state';
import { isNewer } from '../../presentation/presentation';
import type { Presentation } from '../../presentation/presentation';
import { roomWording } from '../../wording/room';
import { nameOf } from '../controls/key-names';
import { isForPage } from '../controls/keys';
import { remember, remembered } from '../page/memory';
import { hideNotice, showNotice } from '../notices/notice';
import { isDialogOpen } from '../page/page';
import { askRoom } from '../room/room-facts';
import { roomKey } from '../room/room-here';
import { openStream } from '../room/stream';
import { talkHere } from '../room/talk-here';
import { openBar } from './bar';
import { sayMoves } from './speech';

/** How a view follows. */
export interface Follower {
  /** Shows where the speaker is; `asked` where the person wants to be taken there, with the place they read at. @returns False where a person is reading, and is not to be taken away. */
  readonly show: (state: Presentation, asked: boolean) => boolean;
  /** Takes back what following alone had changed. */
  readonly leave: () => void;
  /** Is told how things stand. */
  readonly hear: (now: Hearing) => void;
}

/** What is known of the room at a moment. */
export interface Hearing {
  readonly line: 'opening' | 'open' | 'lost' | 'closed';
  readonly withSpeaker: boolean;
  /** Where the speaker is; undefined before anything was heard. */
  readonly state: Presentation | undefined;
  /** True when the speaker is where this version of the talk does not reach. */
  readonly elsewhere: boolean;
}

/** A listener. */
export interface Listener {
  /** Lets a view follow from now on, until its signal ends it. */
  readonly add: (follower: Follower, signal: AbortSignal) => void;
  /** A person has moved by their own means. */
  readonly goOn: () => void;
  /** With the speaker, or on one's own. */
  readonly toggle: () => void;
}

let only: Listener | undefined;

/** The listener of this page. */
export function listen(room: string): Listener {
  only ??= openListener(room);
  return only;
}

function openListener(room: string): Listener {
  const talk = talkHere(0);
  let now: Hearing = {
    line: 'opening',
    withSpeaker: remembered('pace') !== 'own',
    state: undefined,
    elsewhere: false,
  };
  let follower: Follower | undefined;

  /** Takes up what has changed. */
  const update = (change: Partial<Hearing>, asked = false) => {
    const before = now;
    now = { ...now, ...change };
    if (now.withSpeaker && now.state && follower?.show(now.state, asked) === false)
      now = { ...now, withSpeaker: false };
    if (!now.withSpeaker && before.withSpeaker) follower?.leave();
    if (now.withSpeaker !== before.withSpeaker) keepPace();
    show();
    say(now, before);
  };
  const show = () => {
    bar(now, follower !== undefined);
    follower?.hear(now);
  };
  const keepPace = () => remember('pace', now.withSpeaker ? undefined : 'own');
  const toggle = () => update({ withSpeaker: !now.withSpeaker }, true);
  const bar = openBar(toggle);
  const say = sayMoves();

  listenTo(
    room,
    () => now,
    update,
    (value) => stateIn(value, talk),
  );
  onPaceKey(() => follower !== undefined && now.line !== 'closed', toggle);
  addEventListener('popstate', keepPace); // an entry that a link made has no memory yet
  return {
    add: (added, signal) => {
      follower = added;
      signal.addEventListener('abort', () => {
        added.leave();
        if (follower === added) follower = undefined;
        show();
      });
      update({});
    },
    goOn: () => now.withSpeaker && update({ withSpeaker: false }),
    toggle,
  };
}

/** Hears the room's states and how its line stands. A speaker's own window that is read as a page is no listener to be counted. */
function listenTo(
  room: string,
  now: () => Hearing,
  update: (change: Partial<Hearing>) => void,
  read: (value: unknown) => Presentation | null | undefined,
): void {
  const hear = (value: unknown) => {
    const state = read(value);
    const { state: known } = now();
    if (state === null) update({ elsewhere: true });
    else if (state && (!known || isNewer(state, known))) update({ state, elsewhere: false });
  };
  const lose = async () => {
    if (now().line === 'open') return update({ line: 'lost' });
    if (now().line === 'closed' || (await askRoom(room)) !== null) return undefined;
    update({ line: 'closed' });
    return showNotice(roomWording.closed);
  };
  const open = () => {
    if (now().line === 'closed') hideNotice();
    update({ line: 'open' });
  };
  const path = roomPath(room, roomKey() === undefined ? '' : 'speaker');
  const always = new AbortController().signal;
  openStream(path, { onMessage: hear, onOpen: open, onLost: () => void lose() }, always);
}

/** The state in what was heard; null for one on a slide that this talk does not have. */
function stateIn(value: unknown, talk: TalkHere): Presentation | null | undefined {
  const state = roomStateFrom(value);
  return state && (fromRoom(state, talk) ?? null);
}

function onPaceKey(isInUse: () => boolean, toggle: () => void): void {
  addEventListener(
    'keydown',
    (event) => {
      if (!isInUse() || isDialogOpen() || !isForPage(event)) return;
      if (nameOf(event).toUpperCase() !== roomWording.keyOfPace) return;
      event.preventDefault();
      if (!event.repeat) toggle();
    },
    { capture: true }, // before the slides, which have a use of their own for the key
  );
}
