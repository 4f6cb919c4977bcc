/** The keys of a presenter: one place decides what a key is called, whose it is, and what a held one does. */
import { alongTheLine } from '../page/direction';
import { goBack, goOn } from './ends';
import { belongsToFocus, selects } from './focused';
import { nameOf } from './key-names';
import { isDialogOpen } from '../page/page';
import { chosen } from '../preferences/preferences';
import { scrolled, scrolls } from '../slides/scrolling';
import type { Stage } from '../stage/stage';

/** What keys can do, by name; each is given by the behaviour that owns it. */
export interface KeyActions {
  readonly contents: () => void;
  readonly help: () => void;
  readonly fullscreen: () => void;
  readonly leaveFullscreen: () => void;
  readonly blank: () => void;
  readonly white: () => void;
  readonly readingView: () => void;
  readonly speaker: () => void;
  readonly rest: () => void;
  readonly number: KeyTable['number'];
}

/** What each key does, by its name (`key-names.ts`). */
export interface KeyTable {
  /** Goes on for as long as the key is held; `again` says that it is. */
  readonly turning: Readonly<Record<string, (again: boolean) => void>>;
  /** Happens once a press: what is switched on and off by a held key flickers. WCAG 2.3.1. */
  readonly once: Readonly<Record<string, () => void>>;
  /** Takes the digits of a number as they are typed, and again when Enter has followed them. */
  readonly number: (digits: string, done: boolean) => void;
}

/** Listens to the keyboard for as long as the slides are shown. */
export function listenToKeys(stage: Stage, actions: KeyActions): void {
  onKeys(keyTable(stage, actions), stage.signal);
}

/** Does what a table says for each key, until the signal ends it. */
export function onKeys({ turning, once, number }: KeyTable, signal: AbortSignal): void {
  const isNumber = numbers(number);
  let held = ''; // a held key goes on with what its press began, and with nothing else
  addEventListener(
    'keydown',
    (event) => {
      const name = isDialogOpen() || !isForPage(event) ? '' : nameOf(event);
      if (!event.repeat) held = name;
      if (name === '' || held !== name) return;
      const action = isNumber(event, name) ? nothing : (turning[name] ?? once[name]);
      if (!action) return;
      event.preventDefault();
      if (!event.repeat || turning[name]) action(event.repeat);
    },
    { signal },
  );
}

/** A number that nobody finishes is forgotten, or a digit pressed by accident would wait for the next Enter. Milliseconds. */
const patience = 10_000;

/** Collects digits. @returns What tells of a key whether it is one, or the Enter that ends them. */
function numbers(tell: KeyTable['number']): (event: KeyboardEvent, name: string) => boolean {
  let digits = '';
  let typed = 0;
  return ({ repeat, timeStamp }, name) => {
    const before = timeStamp - typed > patience ? '' : digits;
    const done = name === 'Enter';
    digits = /^\d$/u.test(name) && !repeat ? before + name : '';
    typed = timeStamp;
    const number = done ? before : digits;
    if (number) tell(number, done);
    return number !== '';
  };
}

const nothing = () => undefined;

/** True for a key that the page may act on: no modifier, not used by what has the focus, and not a single character where a person has turned those off. WCAG 2.1.4. */
export function isForPage(event: KeyboardEvent): boolean {
  if (!event.key && !event.code) return false; // form fillers send key presses without a key
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || selects(event))
    return false;
  const name = nameOf(event);
  return (
    !belongsToFocus(name, event.target) &&
    (chosen('shortcuts') !== 'off' || name.length !== 1 || name === ' ')
  );
}

function keyTable(stage: Stage, actions: KeyActions): KeyTable {
  const last = stage.slides.length - 1;
  const on = () => goOn(stage, 'turn');
  const back = () => goBack(stage, 'turn');
  const down = scrollOrTurn(stage, 1, on);
  const up = scrollOrTurn(stage, -1, back);
  return {
    turning: {
      ...alongTheLine(on, back),
      ArrowDown: down,
      ArrowUp: up,
      ' ': down,
      'Shift+ ': up,
      Enter: on,
      n: on,
      Backspace: back,
      PageDown: () => goOn(stage, 'jump'),
      PageUp: () => goBack(stage, 'jump'),
    },
    once: {
      Home: () => stage.goTo(0, 'jump'),
      End: () => stage.goTo(last, 'jump'),
      x: actions.rest,
      c: actions.contents,
      '?': actions.help,
      f: actions.fullscreen,
      b: actions.blank,
      '.': actions.blank,
      w: actions.white,
      r: actions.readingView,
      s: actions.speaker,
      Escape: () => closeCitation(stage.current()) || actions.leaveFullscreen(),
    },
    number: actions.number,
  };
}

/** A slide that does not fit is scrolled before it is left; a held key stops at its end. */
const scrollOrTurn =
  (stage: Stage, way: 1 | -1, turn: () => void) =>
  (again: boolean): void => {
    const slide = stage.current();
    if (!scrolled(slide, way) && !(again && scrolls(slide))) turn();
  };

/** @returns False where none was open. */
function closeCitation(slide: HTMLElement): boolean {
  const opened = [...slide.querySelectorAll<HTMLDetailsElement>('details[open]')];
  for (const details of opened) {
    if (details.contains(document.activeElement)) details.querySelector('summary')?.focus();
    details.open = false;
  }
  return opened.length > 0;
}
