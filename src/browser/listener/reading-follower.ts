/** The page that is read follows the speaker, until a person scrolls. It is scrolled, and nothing else: the focus and a screen reader's place stay. */
import { hearPreferences } from '../preferences/preferences';
import { slideSections } from '../page/page';
import { readFrom } from '../reading/reading-view';
import type { Listener, Follower } from './listener';
import { isReadingIn } from './reading-here';

/** CSS px that a page moves by itself when letters or pictures come. */
const slack = 24;

/** How long after it was scrolled here the browser may still put it where it was before a reload. Milliseconds. */
const restoring = 400;

/** How a person moves a page. A find in it, and some scroll bars, tell only of the scrolling. */
const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Lets the reading view follow until the signal ends it. */
export function followWhileReading(listener: Listener, signal: AbortSignal): void {
  const slides = slideSections();
  let shown: { readonly slide: HTMLElement; readonly top: number; readonly at: number } | undefined;
  let moved = false;

  const scrollTo = (slide: HTMLElement, asked: boolean) => {
    moved = false;
    if (asked) readFrom(slides.indexOf(slide));
    else slide.scrollIntoView({ behavior: 'instant' });
    shown = { slide, top: slide.getBoundingClientRect().top, at: performance.now() };
  };
  const show: Follower['show'] = ({ slide: index }, asked) => {
    const slide = slides[index];
    if (!slide || (slide === shown?.slide && !asked)) return true;
    if (!asked && shown && isReadingIn(shown.slide)) return false;
    scrollTo(slide, asked);
    return true;
  };
  const check = () => {
    if (!shown || Math.abs(shown.slide.getBoundingClientRect().top - shown.top) <= slack) return;
    if (moved || performance.now() - shown.at > restoring) listener.goOn();
    else scrollTo(shown.slide, false);
  };
  /** What makes the page longer or shorter is no wish to go elsewhere. */
  const stay = () => shown && scrollTo(shown.slide, false);

  for (const event of moves)
    addEventListener(event, () => (moved = true), { signal, capture: true, passive: true });
  addEventListener('scroll', check, { signal, passive: true });
  addEventListener('resize', stay, { signal });
  hearPreferences(() => stay(), signal);
  listener.add({ show, leave: () => (shown = undefined), hear: () => undefined }, signal);
}
