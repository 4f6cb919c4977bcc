/** What can be done with the slides besides turning them, and what makes turning them better. Loaded once they are shown, so that the first key does not wait for it. */
import { start, startAction } from '../start/behaviour';
import { keepSlidesAwake } from '../controls/awake';
import { blankScreen, neverBlank } from '../controls/blank';
import { contentsDialog } from '../dialogs/contents-dialog';
import { fullscreen, leaveFullscreen } from '../controls/fullscreen';
import { helpDialog } from '../dialogs/help-dialog';
import { settleAddress } from './settled-address';
import { prepareNeighbours } from './neighbours';
import { keepSteps } from './step-memory';
import { scrollPassages } from './passages';
import { hideRestingPointer } from '../controls/resting-pointer';
import { quietToolbar } from '../controls/quiet';
import { enterWithSlides } from '../room/enter';
import { givesKeysBack } from '../controls/slider';
import { part } from '../page/page';
import type { KeyTable } from '../controls/keys';
import { showRest } from './rest';
import { goToNumber } from '../controls/number-keys';
import { speakerWindow } from '../windows/speaker-window';
import type { Stage } from '../stage/stage';

/** What each does when its key or its button is pressed. */
export interface SlideActions {
  readonly contents: () => void;
  readonly help: () => void;
  readonly fullscreen: () => void;
  readonly leaveFullscreen: () => void;
  readonly blank: () => void;
  readonly white: () => void;
  readonly speaker: () => void;
  /** Shows the slide whole, or the next one. */
  readonly rest: () => void;
  readonly number: KeyTable['number'];
}

/** Starts them, each on its own, until the stage's signal ends them. */
export function startSlideActions(stage: Stage): SlideActions {
  start('passages', () => scrollPassages(stage), undefined);
  start('toolbar', () => givesKeysBack(part('[data-action="position"]'), stage.signal), undefined);
  start('steps', () => keepSteps(stage), undefined);
  start('address', () => settleAddress(stage), undefined);
  start('quiet', () => quietToolbar(stage), undefined);
  start('awake', () => keepSlidesAwake(stage), undefined);
  start('quiet', () => hideRestingPointer(stage), undefined);
  start('neighbours', () => prepareNeighbours(stage), undefined);
  start('room', () => enterWithSlides(stage), undefined);
  const blank = start('blank', () => blankScreen(stage), neverBlank);
  return {
    contents: startAction('contents', () => contentsDialog(stage)),
    help: startAction('help', () => helpDialog('slides', stage.signal)),
    fullscreen: startAction('fullscreen', () => fullscreen(stage)),
    leaveFullscreen,
    blank: () => blank.set('black'),
    white: () => blank.set('white'),
    rest: () => showRest(stage),
    number: goToNumber((index) => stage.goTo(index, 'jump')),
    speaker: startAction('speaker', () => speakerWindow(stage, blank)),
  };
}
