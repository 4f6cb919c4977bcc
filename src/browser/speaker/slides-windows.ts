/** The audience's windows: which follow, how to open one, and how to get it to the other display. */
import { announce } from '../notices/announcer';
import { hideNotice, showNotice } from '../notices/notice';
import { part } from '../page/page';
import { talkAddress } from '../windows/session';
import type { Screen } from '../../presentation/message';
import { speakerWording } from '../../wording/speaker';
import type { Lectern } from './lectern';
import { otherDisplay } from '../windows/other-display';
import { control, onPress } from '../page/press';
import type { Preview } from './slide-preview';

/** How often the others are asked whether they are there, and how long one may be silent. Milliseconds. */
const asking = 2000;
const silence = 5000;

/** How many times none may answer before it is said. */
const grace = 2;

interface SlidesWindow {
  readonly screen: Screen;
  readonly heard: number;
}

/** Shows which slides windows follow, and opens more. */
export function slidesWindows(lectern: Lectern, preview: Preview): void {
  const { link, signal } = lectern;
  const windows = new Map<string, SlidesWindow>();
  const watch = watchLosses();

  const show = () => {
    for (const [id, { heard }] of windows) if (Date.now() - heard > silence) windows.delete(id);
    const lost = [...windows.values()].some(({ screen }) => screen.lost);
    const words = windowsWords(windows.size, link.hasChannel);
    part('[data-windows]').textContent = lost ? `${words} ${speakerWording.leftFullscreen}` : words;
  };
  link.onHere = (from, _role, screen) => {
    if (!screen) return;
    const first = windows.size === 0 || windows.keys().next().value === from;
    windows.set(from, { screen, heard: Date.now() });
    if (first) preview.setScreen(screen);
    show();
    watch.heard(screen.lost === true);
  };
  link.onGone = (from) => {
    windows.delete(from);
    show();
  };
  const address = () =>
    talkAddress('slides', lectern.session, lectern.slides[lectern.state().slide]?.id ?? '');
  const open = (features: string) => {
    const opened = window.open(address(), '_blank', features);
    if (opened) link.add(opened);
    else part('[data-display-words]').replaceChildren(speakerWording.slidesBlocked, ' ', linkTo(address())); // a notice would stand behind the dialog
    return opened !== null;
  };

  onPress('open-slides', () => open('popup,width=1280,height=720'), signal);
  otherDisplay(
    {
      openButton: control('other-display'),
      fillButton: control('fill-display'),
      words: part('[data-display-words]'),
      open,
      fill: link.fill,
    },
    signal,
  );
  const ask = setInterval(() => {
    link.ask();
    show();
    watch.windows(windows.size);
  }, asking);
  signal.addEventListener('abort', () => clearInterval(ask));
  show();
}

/** Says aloud and in sight what the speaker, who looks at the notes, would not see: that no window follows any more, or that one has left full screen. */
function watchLosses() {
  let seen = false;
  let missing = 0;
  let small = false;
  return {
    /** Told every two seconds: a window that is loading again is not lost. */
    windows: (count: number) => {
      if (count > 0 && missing >= grace) hideNotice();
      missing = count > 0 ? 0 : missing + 1;
      if (seen && missing === grace) showNotice(speakerWording.slidesWindowLost);
    },
    heard: (lost: boolean) => {
      seen = true;
      if (lost && !small) announce(speakerWording.leftFullscreen);
      small = lost;
    },
  };
}

function windowsWords(count: number, hasChannel: boolean): string {
  const words =
    count === 0
      ? speakerWording.noSlidesWindow
      : count === 1
        ? speakerWording.oneSlidesWindow
        : speakerWording.slidesWindows(count);
  return hasChannel ? words : `${words} ${speakerWording.noChannel}`;
}

function linkTo(address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'opener';
  link.textContent = speakerWording.slidesBlockedLink;
  return link;
}
