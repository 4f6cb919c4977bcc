/** The slides view: reveal.js presents the document's sections, and small behaviours do the rest. */
import { afterPaint, painted } from '../start/after-paint';
import { goWithout, start } from '../start/behaviour';
import type { Behaviour } from '../../wording/behaviours';
import { moveFocus } from './focus';
import { listenToKeys } from '../controls/keys';
import type { KeyActions } from '../controls/keys';
import { load } from '../start/load';
import { hideNotice } from '../notices/notice';
import { focusHeading } from '../page/page';
import { chosen, followPreferences } from '../preferences/preferences';
import { offerScrolling } from './scrolling';
import { nameForAssistiveTechnology } from './semantics';
import { keepAddress } from './slide-address';
import type { SlideActions } from './slide-actions';
import { announceMoves } from '../speech/speech';
import { openStage } from '../stage/stage';
import type { Stage } from '../stage/stage';
import { restoreSteps } from './restored-steps';
import { swipe } from '../controls/swipe';
import { toolbar } from '../controls/toolbar';

interface SlidesOptions {
  readonly index: number;
  /** True when a person asked for this slide, by a link or by switching views: the reading position goes there. */
  readonly atHeading: boolean;
  readonly deckTitle: string;
  readonly switchToReading: () => void;
  readonly signal: AbortSignal;
}

/** Shows the slides, from the given one, until the signal ends it; undefined when it ended before they were there. */
export async function showSlides(options: SlidesOptions): Promise<Stage | undefined> {
  const { index, atHeading, deckTitle, signal } = options;
  const stage = await openStage(index, signal);
  if (!stage) return undefined;
  start(
    'preferences',
    () => followPreferences(() => stage.showWhole(chosen('steps') === 'whole'), signal),
    undefined,
  );
  start('steps', () => restoreSteps(stage), undefined);
  start('semantics', () => nameForAssistiveTechnology(stage), undefined);
  start('focus', () => moveFocus(stage), undefined);
  start('scrolling', () => offerScrolling(stage), undefined);
  start('speech', () => announceMoves(stage), undefined);
  start('address', () => keepAddress(stage, deckTitle), undefined);
  const actions = actionsOf(stage, options);
  start('toolbar', () => toolbar(stage, actions), undefined);
  start('keys', () => listenToKeys(stage, actions), undefined);
  start('swipe', () => swipe(stage), undefined);
  stage.element.addEventListener('slidechanged', hideNotice, { signal });
  stage.element.addEventListener('slidechanged', markTurned, { signal, once: true });
  if (atHeading) afterPaint(() => readOn(stage));
  return stage;
}

/** Once the slide is painted: until then the browser itself goes to what the address names, and takes the focus from whatever has it. */
function readOn(stage: Stage): void {
  const slide = stage.current();
  if (slide.contains(document.activeElement)) return; // a person was quicker
  if (!stage.signal.aborted && stage.move() === 'jump') focusHeading(slide);
}

/** They are asked for after the slides have been painted; what is asked for meanwhile is done then. */
function actionsOf(stage: Stage, { switchToReading }: SlidesOptions): KeyActions {
  const arrived = painted()
    .then(() => load(() => import('./slide-actions')))
    .then(({ startSlideActions }) => startSlideActions(stage));
  arrived.catch((error: unknown) => {
    delete document.documentElement.dataset['shade']; // nothing is there that could show the slides again
    goWithout('toolbar')(error);
  });
  const doing = (behaviour: Behaviour, name: Exclude<keyof SlideActions, 'number'>) => () =>
    void arrived.then((actions) => actions[name](), goWithout(behaviour));
  return {
    contents: doing('contents', 'contents'),
    help: doing('help', 'help'),
    fullscreen: doing('fullscreen', 'fullscreen'),
    leaveFullscreen: doing('fullscreen', 'leaveFullscreen'),
    blank: doing('blank', 'blank'),
    white: doing('blank', 'white'),
    speaker: doing('speaker', 'speaker'),
    rest: doing('keys', 'rest'),
    number: (digits, done) => void arrived.then(({ number }) => number(digits, done), goWithout('keys')),
    readingView: switchToReading,
  };
}

/** From the first turn on, lines draw themselves; what is painted first stands still. */
function markTurned(): void {
  document.documentElement.dataset['turned'] = '';
}
