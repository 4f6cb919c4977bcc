/** The keys of a presenter. A key that the focused thing uses itself belongs to that thing. */
import { alongTheLine } from '../page/direction';
import { goBack, goOn } from './ends';
import { isDialogOpen } from '../page/page';
import { chosen } from '../preferences/preferences';
import { scrolled } from '../slides/scrolling';
import type { Stage } from '../stage/stage';

/** What keys can do, by name; each is given by the behaviour that owns it. */
export interface KeyActions {
  readonly contents: () => void;
  readonly help: () => void;
  readonly fullscreen: () => void;
  readonly blank: () => void;
  readonly readingView: () => void;
  readonly speaker: () => void;
}

/** What each key does, by its name; `Shift+ ` is Shift and Space. */
export type KeyTable = Readonly<Record<string, () => void>>;

/** Listens to the keyboard for as long as the slides are shown. */
export function listenToKeys(stage: Stage, actions: KeyActions): void {
  onKeys(keyTable(stage, actions), stage.signal);
}

/** Does what a table says for each key, until the signal ends it. */
export function onKeys(table: KeyTable, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      if (isDialogOpen() || !isForPage(event)) return;
      const action = table[nameOf(event)];
      if (!action) return;
      event.preventDefault();
      action();
    },
    { signal },
  );
}

/** True for a key that the page may act on: no modifier, not used by what has the focus, and not a single character where a person has turned those off. WCAG 2.1.4. */
export function isForPage(event: KeyboardEvent): boolean {
  if (!event.key) return false; // form fillers send key presses without a key
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return false;
  return !belongsToFocus(event) && (chosen('shortcuts') !== 'off' || !isCharacter(event));
}

const isCharacter = ({ key }: KeyboardEvent) => key.length === 1 && key !== ' ';

function keyTable(stage: Stage, actions: KeyActions): KeyTable {
  const last = stage.slides.length - 1;
  const forward = () => scrolled(stage.current(), 1) || goOn(stage, 'turn');
  const back = () => scrolled(stage.current(), -1) || goBack(stage, 'turn');
  return {
    ...alongTheLine(
      () => goOn(stage, 'turn'),
      () => goBack(stage, 'turn'),
    ),
    ArrowDown: forward,
    ArrowUp: back,
    ' ': forward,
    'Shift+ ': back,
    PageDown: () => goOn(stage, 'jump'),
    PageUp: () => goBack(stage, 'jump'),
    Home: () => stage.goTo(0, 'jump'),
    End: () => stage.goTo(last, 'jump'),
    c: actions.contents,
    '?': actions.help,
    f: actions.fullscreen,
    b: actions.blank,
    '.': actions.blank,
    r: actions.readingView,
    s: actions.speaker,
    Escape: () => closeCitation(stage.current()),
  };
}

const nameOf = ({ key, shiftKey }: KeyboardEvent) => {
  if (key === ' ') return shiftKey ? 'Shift+ ' : ' ';
  return key.length === 1 ? key.toLowerCase() : key;
};

function closeCitation(slide: HTMLElement): void {
  for (const details of slide.querySelectorAll<HTMLDetailsElement>('details[open]')) {
    if (details.contains(document.activeElement)) details.querySelector('summary')?.focus();
    details.open = false;
  }
}

const typing = 'input:not([type="range"]), textarea, select, [contenteditable=""], [contenteditable="true"]';
const pressed: Readonly<Record<string, string>> = {
  ' ': 'button, summary',
  Enter: 'button, summary, a[href]',
};
const sliding = new Set([
  'ArrowRight',
  'ArrowLeft',
  'ArrowDown',
  'ArrowUp',
  'PageDown',
  'PageUp',
  'Home',
  'End',
]);

const scrolling = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' ']);

/** Notes that do not fit are scrolled line by line; the keys of a clicker go on driving the slides. */
const scrollingLines = new Set(['ArrowDown', 'ArrowUp']);

/** Shift and Space go back wherever the focus is: on the Next button too, which would otherwise go on. */
function belongsToFocus({ key, shiftKey, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(typing)) return true;
  if (target.closest('input[type="range"]')) return sliding.has(key);
  if (target.closest('.passages')) return scrolling.has(key);
  const notes = target.closest('.notes-panel');
  if (notes) return notes.scrollHeight > notes.clientHeight && scrollingLines.has(key);
  const selector = shiftKey ? undefined : pressed[key];
  return selector !== undefined && target.closest(selector) !== null;
}
