/** The slides under reveal.js, and how one moves between them. Behaviours are functions of the stage; they end with its signal. */
import Reveal from 'reveal.js';
import type { RevealApi } from 'reveal.js';
import type { Place } from '../../presentation/presentation';
import { fewSections } from './few-sections';
import { part, slideSections } from '../page/page';
import { watchTimers } from './reveal-timers';
import { withoutMarks } from './without-marks';

/**
 * How a person moves. A `turn` (arrow keys, buttons, swipe) leaves the focus where it is and is announced.
 * A `jump` (Page keys, links, contents, Back) takes the reading position along to the slide's heading, which a screen reader then reads.
 * A `draw` (the position control) leaves the focus too, and the control itself says where it is.
 */
export type Move = 'turn' | 'jump' | 'draw';

/** The presented slides. */
export interface Stage {
  readonly slides: readonly HTMLElement[];
  /** The element that reveal's events arrive at. */
  readonly element: HTMLElement;
  /** Ends with the slides view; every listener is added with it. */
  readonly signal: AbortSignal;
  readonly index: () => number;
  readonly current: () => HTMLElement;
  /** How the move that is under way was made. */
  readonly move: () => Move;
  readonly next: (move: Move) => void;
  readonly previous: (move: Move) => void;
  readonly goTo: (index: number, move: Move) => void;
  /** Shows a slide with so many of its steps. */
  readonly show: (place: Place, move: Move) => void;
  /** Shows slides whole, or step by step. */
  readonly showWhole: (whole: boolean) => void;
}

const configuration = {
  disableLayout: true,
  display: '',
  transition: 'none',
  backgroundTransition: 'none',
  autoAnimate: false,
  controls: false,
  controlsTutorial: false,
  progress: false,
  keyboard: false,
  touch: false,
  mouseWheel: false,
  overview: false,
  help: false,
  jumpToSlide: false,
  pause: false,
  hash: false,
  history: false,
  respondToHashChanges: false,
  embedded: true,
  postMessage: false,
  postMessageEvents: false,
  previewLinks: false,
  focusBodyOnPageVisibilityChange: false,
  hideInactiveCursor: false,
  scrollActivationWidth: 0,
  viewDistance: 1,
  mobileViewDistance: 1,
  fragmentInURL: false,
} as const;

const sizes = ['offsetWidth', 'offsetHeight'] as const;

let last: Promise<unknown> = Promise.resolve();

/** Starts reveal.js on the document's slides; undefined when the signal ended it meanwhile. One at a time: a stage that is not quite gone would tear down the next one's slides. */
export function openStage(startIndex: number, signal: AbortSignal): Promise<Stage | undefined> {
  const opened = last.then(() => (signal.aborted ? undefined : open(startIndex, signal)));
  last = opened.catch(() => undefined);
  return opened;
}

async function open(startIndex: number, signal: AbortSignal): Promise<Stage | undefined> {
  const element = part('[data-deck]');
  element.classList.add('reveal');
  keepRevealSilent(element);
  withoutSize(element);
  const giveBack = withoutMarks(slideSections());
  const reveal = new Reveal(element, configuration);
  const timers = watchTimers();
  const close = () => {
    closeStage(reveal, element);
    giveBack();
    timers.end();
  };
  try {
    await initializeWithoutQuery(() => initializeOnce(reveal, element));
    timers.unwatch();
    putAwayFurniture(element);
    unread(() => reveal.slide(startIndex));
  } catch (error) {
    close();
    throw error;
  }
  if (signal.aborted) {
    close();
    return undefined;
  }
  signal.addEventListener('abort', close);
  return stageOf(reveal, element, signal);
}

function stageOf(reveal: RevealApi, element: HTMLElement, signal: AbortSignal): Stage {
  const slides = slideSections();
  const order = new Map<Element, number>(slides.map((slide, index) => [slide, index]));
  const index = () => order.get(reveal.getCurrentSlide()) ?? 0;
  const withFewSections = fewSections(element, slides);
  let current: Move = 'jump';
  const moving = (move: Move, to: number, action: () => void) => {
    if (signal.aborted) return; // what was asked of it before it ended may come after
    current = move;
    const at = index();
    const far = Math.abs(to - at) > 1;
    unread(far ? action : () => withFewSections(at, action));
  };
  return {
    slides,
    element,
    signal,
    index,
    current: () => slides[index()] ?? part('.slides > .slide'),
    move: () => current,
    next: (move) => moving(move, index() + 1, () => reveal.next()),
    previous: (move) => moving(move, index() - 1, () => reveal.prev()),
    goTo: (to, move) => moving(move, to, () => reveal.slide(to)),
    showWhole: (whole) => {
      if (reveal.getConfig().fragments === whole) reveal.configure({ fragments: !whole });
    },
    show: ({ slide, step }, move) => moving(move, slide, () => reveal.slide(slide, 0, step - 1)),
  };
}

/**
 * Reveal reads its configuration from the query string too, over our own: `?postMessage=true` in a link would let other pages drive the deck.
 * It sees none, or does not start.
 */
async function initializeWithoutQuery(initialize: () => Promise<unknown>): Promise<void> {
  const { href, pathname, hash } = location;
  if (location.search !== '') history.replaceState(history.state, '', pathname + hash);
  if (location.search !== '')
    throw new Error('Slides: the browser shows the query of the address to reveal.js. Open the talk again.');
  const ready = initialize();
  if (location.href !== href) history.replaceState(history.state, '', href);
  const started = new AbortController();
  try {
    await Promise.race([ready, failure(started.signal)]);
  } finally {
    started.abort();
  }
}

/** Reveal listens for its own start, and goes on listening after it has come: each of its lives would stay in memory. */
function initializeOnce(reveal: RevealApi, element: HTMLElement): Promise<unknown> {
  const once = (type: string, listener: EventListener) =>
    Element.prototype.addEventListener.call(element, type, listener, { once: true });
  element.addEventListener = once as typeof element.addEventListener; // all that reveal asks of the element meanwhile
  try {
    return reveal.initialize();
  } finally {
    Reflect.deleteProperty(element, 'addEventListener');
  }
}

/** When reveal throws while it starts, its promise stays open for ever; the error comes as a rejection that nobody handles. */
function failure(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    addEventListener(
      'unhandledrejection',
      (event) => {
        event.preventDefault(); // it is reported by who asked for the slides
        reject(event.reason instanceof Error ? event.reason : new Error(String(event.reason)));
      },
      { signal },
    );
  });
}

/** Reveal asks for its size with every move, which has the slide laid out in the middle of it, only to write it down (`disableLayout`). */
function withoutSize(element: HTMLElement): void {
  for (const name of sizes) Object.defineProperty(element, name, { value: 0, configurable: true });
}

/** Reveal announces into its own live region inside the deck, where all is read twice. Given a hidden one, it falls silent. */
function keepRevealSilent(element: HTMLElement): void {
  if (element.querySelector(':scope > .aria-status')) return;
  const region = document.createElement('div');
  region.className = 'aria-status';
  region.hidden = true;
  element.append(region);
}

/** In the frame of every move reveal reads the slide, element by element, for that region, before the slide is painted. No frame comes when it asks for one. */
function unread(move: () => void): void {
  const own = window.requestAnimationFrame;
  window.requestAnimationFrame = () => 0;
  try {
    move();
  } finally {
    window.requestAnimationFrame = own;
  }
}

/** Reveal adds an overlay for pauses, empty and switched off. What it adds is not to be seen, reached or read. */
function putAwayFurniture(element: HTMLElement): void {
  for (const child of element.querySelectorAll<HTMLElement>(':scope > :not(.slides)')) child.hidden = true;
}

/** Ends reveal.js and takes back what it leaves on the document. */
function closeStage(reveal: RevealApi, element: HTMLElement): void {
  try {
    reveal.destroy();
  } catch {
    // It had not come far enough to be ended; what it left is taken back all the same.
  }
  element.className = 'deck';
  for (const name of sizes) Reflect.deleteProperty(element, name);
  for (const name of ['role', 'aria-label', 'style']) element.removeAttribute(name);
  for (const child of element.querySelectorAll(':scope > :not(.slides)')) child.remove();
  for (const slide of slideSections()) restore(slide);
}

function restore(slide: HTMLElement): void {
  slide.classList.remove('past', 'present', 'future');
  for (const name of ['style', 'role', 'aria-roledescription', 'data-fragment']) slide.removeAttribute(name);
  for (const fragment of slide.querySelectorAll('.fragment'))
    fragment.classList.remove('visible', 'current-fragment');
}
