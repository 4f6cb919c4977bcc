/** The slides under reveal.js, and how one moves between them. Behaviours are functions of the stage; they end with its signal. */
import Reveal from 'reveal.js';
import type { RevealApi } from 'reveal.js';
import type { Place } from '../model/presentation';
import { part, slideSections } from './page';

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

/** Starts reveal.js on the document's slides. */
export async function openStage(startIndex: number, signal: AbortSignal): Promise<Stage> {
  const element = part('[data-deck]');
  element.classList.add('reveal');
  keepRevealSilent(element);
  const reveal = new Reveal(element, configuration);
  await initializeWithoutQuery(reveal);
  putAwayFurniture(element);
  reveal.slide(startIndex);
  signal.addEventListener('abort', () => closeStage(reveal, element));
  return stageOf(reveal, element, signal);
}

function stageOf(reveal: RevealApi, element: HTMLElement, signal: AbortSignal): Stage {
  const slides = slideSections();
  let current: Move = 'jump';
  const moving = (move: Move, action: () => void) => {
    current = move;
    action();
  };
  return {
    slides,
    element,
    signal,
    index: () => reveal.getIndices().h,
    current: () => slides[reveal.getIndices().h] ?? part('.slides > .slide'),
    move: () => current,
    next: (move) => moving(move, () => reveal.next()),
    previous: (move) => moving(move, () => reveal.prev()),
    goTo: (index, move) => moving(move, () => reveal.slide(index)),
    show: ({ slide, step }, move) => moving(move, () => reveal.slide(slide, 0, step - 1)),
  };
}

/** Reveal reads its configuration from the query string too, over our own: `?view=print` or `?keyboard=true` in a link would change the deck. It sees none. */
async function initializeWithoutQuery(reveal: RevealApi): Promise<void> {
  const { href } = location;
  const { pathname, hash } = location;
  history.replaceState(history.state, '', pathname + hash);
  const ready = reveal.initialize();
  history.replaceState(history.state, '', href);
  await ready;
}

/** Reveal announces into its own live region inside the deck, where all is read twice. Given a hidden one, it falls silent. */
function keepRevealSilent(element: HTMLElement): void {
  if (element.querySelector(':scope > .aria-status')) return;
  const region = document.createElement('div');
  region.className = 'aria-status';
  region.hidden = true;
  element.append(region);
}

/** Reveal adds controls, a progress bar, backgrounds and a box for notes, empty and switched off, and yet one of them takes the focus. */
function putAwayFurniture(element: HTMLElement): void {
  for (const child of element.querySelectorAll<HTMLElement>(':scope > :not(.slides)')) child.hidden = true;
}

/** Ends reveal.js and takes back what it leaves on the document. */
function closeStage(reveal: RevealApi, element: HTMLElement): void {
  reveal.destroy();
  element.className = 'deck';
  element.removeAttribute('role');
  element.removeAttribute('aria-label');
  for (const child of element.querySelectorAll(':scope > :not(.slides)')) child.remove();
  for (const slide of slideSections()) restore(slide);
}

function restore(slide: HTMLElement): void {
  slide.classList.remove('past', 'present', 'future');
  for (const name of [
    'hidden',
    'aria-hidden',
    'inert',
    'style',
    'role',
    'aria-roledescription',
    'data-fragment',
  ])
    slide.removeAttribute(name);
  for (const fragment of slide.querySelectorAll('.fragment'))
    fragment.classList.remove('visible', 'current-fragment');
}
