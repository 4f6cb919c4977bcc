/** The way from the slides to their speaker view: a window of its own, or a plain link where the browser blocks windows. */
import { actionWording } from '../../wording/actions';
import { goWithout } from '../start/behaviour';
import type { Blank } from '../controls/blank';
import { load } from '../start/load';
import { showNotice } from '../notices/notice';
import { part } from '../page/page';
import { giveTalk } from './give-talk';
import { watchFullscreen } from './lost-fullscreen';
import type { PresentationLink } from './presentation-link';
import { speakerHere } from '../room/room-here';
import { nameWindow, newId, sessionOfWindow, talkAddress, windowName } from './session';
import type { Stage } from '../stage/stage';

/** Joins the talk this window belongs to, and opens its speaker view when asked. */
export function speakerWindow(stage: Stage, blank: Blank): () => void {
  const anchor = part<HTMLAnchorElement>('[data-speaker-link]');
  const { element, signal } = stage;
  const known = sessionOfWindow();
  const session = known ?? newId();
  let last: Window | null = null;
  let joined: Promise<PresentationLink | undefined> | undefined;

  const join = (begins: boolean) => {
    nameWindow('slides', session);
    joined ??= load(() => import('./audience')).then(({ joinAudience }) =>
      // By then the slides may be gone, and would stay in the talk as a window that nobody sees.
      signal.aborted ? undefined : joinAudience(stage, { session, begins, blank }),
    );
    return joined;
  };
  const address = () => talkAddress('speaker', session, stage.current().id);
  const name = () => {
    anchor.href = address();
    anchor.target = windowName('speaker', session);
  };
  const offer = () => showNotice(actionWording.speakerBlocked, speakerLink(address(), anchor.target));
  const openWindow = (lost: () => void) => {
    const opened = window.open(address(), windowName('speaker', session), popup());
    join(true).then((link) => opened && link?.add(opened), goWithout('speaker'));
    if (!opened) offer();
    else if (opened === last) whenGone(opened, lost);
    last = opened;
  };
  const open = () => {
    giveTalk(stage);
    watchFullscreen(stage);
    openWindow(() => openWindow(offer));
  };

  name();
  element.addEventListener('slidechanged', name, { signal });
  // However the link is followed, in a tab of one's own too, this window is there to be found.
  for (const event of ['pointerdown', 'focus', 'contextmenu'])
    anchor.addEventListener(event, () => void join(true).catch(goWithout('speaker')), { signal });
  anchor.addEventListener(
    'click',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    },
    { signal },
  );
  if (known !== undefined || speakerHere()) join(known === undefined).catch(goWithout('speaker'));
  return open;
}

/** How often a window is looked at, in milliseconds, and how many times. */
const looking = 100;
const looks = 5;

/** Chromium finds a window that was closed a moment ago by its name, and what is opened in it goes with it, unseen. */
function whenGone(opened: Window, lost: () => void, left = looks): void {
  if (opened.closed) lost();
  else if (left > 0) setTimeout(() => whenGone(opened, lost, left - 1), looking);
}

/** Large enough to read, small enough to leave the slides in sight. */
const popup = () =>
  `popup,width=${Math.min(1280, screen.availWidth)},height=${Math.min(800, screen.availHeight)}`;

function speakerLink(address: string, target: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.target = target;
  link.rel = 'opener';
  link.textContent = actionWording.speakerBlockedLink;
  return link;
}
