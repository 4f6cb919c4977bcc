/** The slides view: reveal.js presents the document's sections, and small behaviours do the rest. */
import { start, startAction } from './behaviour';
import { blankScreen, neverBlank } from './blank';
import { contentsDialog } from './contents-dialog';
import { moveFocus } from './focus';
import { fullscreen } from './fullscreen';
import { helpDialog } from './help-dialog';
import { listenToKeys } from './keys';
import type { KeyActions } from './keys';
import { hideNotice } from './notice';
import { focusHeading } from './page';
import { scrollPassages } from './passages';
import { followPreferences } from './preferences';
import { exposeAllForPrint } from './print';
import { quietToolbar } from './quiet';
import { offerScrolling } from './scrolling';
import { nameForAssistiveTechnology } from './semantics';
import { keepAddress } from './slide-address';
import { speakerWindow } from './speaker-window';
import { announceMoves } from './speech';
import { openStage } from './stage';
import type { Stage } from './stage';
import { keepSteps, restoreSteps } from './step-memory';
import { swipe } from './swipe';
import { toolbar } from './toolbar';

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
    () => followPreferences(({ steps }) => stage.showWhole(steps === 'whole'), signal),
    undefined,
  );
  start('steps', () => restoreSteps(stage), undefined);
  start('semantics', () => nameForAssistiveTechnology(stage), undefined);
  start('passages', () => scrollPassages(stage), undefined);
  start('focus', () => moveFocus(stage), undefined);
  start('scrolling', () => offerScrolling(stage), undefined);
  start('speech', () => announceMoves(stage), undefined);
  start('address', () => keepAddress(stage, deckTitle), undefined);
  start('steps', () => keepSteps(stage), undefined);
  start('print', () => exposeAllForPrint(stage), undefined);
  start('swipe', () => swipe(stage), undefined);
  const actions = actionsOf(stage, options);
  start('toolbar', () => toolbar(stage, actions), undefined);
  start('keys', () => listenToKeys(stage, actions), undefined);
  start('quiet', () => quietToolbar(stage), undefined);
  stage.element.addEventListener('slidechanged', hideNotice, { signal });
  stage.element.addEventListener('slidechanged', markTurned, { signal, once: true });
  if (atHeading) focusHeading(stage.current());
  return stage;
}

function actionsOf(stage: Stage, { switchToReading, signal }: SlidesOptions): KeyActions {
  const blank = start('blank', () => blankScreen(stage), neverBlank);
  return {
    contents: startAction('contents', () => contentsDialog(stage)),
    help: startAction('help', () => helpDialog(signal)),
    fullscreen: startAction('fullscreen', () => fullscreen(stage)),
    blank: () => blank.set(true),
    speaker: startAction('speaker', () => speakerWindow(stage, blank)),
    readingView: switchToReading,
  };
}

/** From the first turn on, lines draw themselves; what is painted first stands still. */
function markTurned(): void {
  document.documentElement.dataset['turned'] = '';
}
