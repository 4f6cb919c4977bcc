/** What can be done with the slides besides turning them, and what makes turning them better. Loaded once they are shown, so that the first key does not wait for it. */
import { start, startAction } from '../start/behaviour';
import { blankScreen, neverBlank } from '../controls/blank';
import { contentsDialog } from '../dialogs/contents-dialog';
import { fullscreen } from '../controls/fullscreen';
import { helpDialog } from '../dialogs/help-dialog';
import { prepareNeighbours } from './neighbours';
import { scrollPassages } from './passages';
import { quietToolbar } from '../controls/quiet';
import { enterWithSlides } from '../room/enter';
import { speakerWindow } from '../windows/speaker-window';
import type { Stage } from '../stage/stage';

/** What each does when its key or its button is pressed. */
export interface SlideActions {
  readonly contents: () => void;
  readonly help: () => void;
  readonly fullscreen: () => void;
  readonly blank: () => void;
  readonly speaker: () => void;
}

/** Starts them, each on its own, until the stage's signal ends them. */
export function startSlideActions(stage: Stage): SlideActions {
  start('passages', () => scrollPassages(stage), undefined);
  start('quiet', () => quietToolbar(stage), undefined);
  start('neighbours', () => prepareNeighbours(stage), undefined);
  start('room', () => enterWithSlides(stage), undefined);
  const blank = start('blank', () => blankScreen(stage), neverBlank);
  return {
    contents: startAction('contents', () => contentsDialog(stage)),
    help: startAction('help', () => helpDialog(stage.signal)),
    fullscreen: startAction('fullscreen', () => fullscreen(stage)),
    blank: () => blank.set(true),
    speaker: startAction('speaker', () => speakerWindow(stage, blank)),
  };
}
