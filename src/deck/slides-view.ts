/** The slides view: reveal.js presents the document's sections, and small behaviours do the rest. */
import { blankScreen } from './blank';
import { contentsDialog } from './contents-dialog';
import { moveFocus } from './focus';
import { fullscreen } from './fullscreen';
import { helpDialog } from './help-dialog';
import { listenToKeys } from './keys';
import { hideNotice } from './notice';
import { focusHeading } from './page';
import { scrollPassages } from './passages';
import { exposeAllForPrint } from './print';
import { quietToolbar } from './quiet';
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

/** Shows the slides, from the given one, until the signal ends it. */
export async function showSlides({
  index,
  atHeading,
  deckTitle,
  switchToReading,
  signal,
}: SlidesOptions): Promise<Stage> {
  const stage = await openStage(index, signal);
  restoreSteps(stage);
  nameForAssistiveTechnology(stage);
  scrollPassages(stage);
  moveFocus(stage);
  announceMoves(stage);
  keepAddress(stage, deckTitle);
  keepSteps(stage);
  exposeAllForPrint(stage);
  swipe(stage);
  const blank = blankScreen(stage);
  const actions = {
    contents: contentsDialog(stage),
    help: helpDialog(signal),
    fullscreen: fullscreen(stage),
    blank: () => blank.set(true),
    speaker: speakerWindow(stage, blank),
    readingView: switchToReading,
  };
  toolbar(stage, actions);
  listenToKeys(stage, actions);
  quietToolbar(stage);
  stage.element.addEventListener('slidechanged', hideNotice, { signal });
  stage.element.addEventListener('slidechanged', markTurned, { signal, once: true });
  if (atHeading) focusHeading(stage.current());
  return stage;
}

/** From the first turn on, lines draw themselves; what is painted first stands still. */
function markTurned(): void {
  document.documentElement.dataset['turned'] = '';
}
