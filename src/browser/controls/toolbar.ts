import { slidesWording } from '../../wording/slides';
import { addressOf } from '../page/address';
import { goBack, goOn, isFirst, isLast } from './ends';
import { part, titleOf } from '../page/page';
import type { Stage } from '../stage/stage';

/** The actions that the toolbar's buttons stand for. */
export interface ToolbarActions {
  readonly contents: () => void;
  readonly help: () => void;
  readonly fullscreen: () => void;
}

/** The visible controls: everything a key does can be done here, in any mode of a screen reader. */
export function toolbar(stage: Stage, actions: ToolbarActions): void {
  const { element, signal } = stage;
  const position = part<HTMLInputElement>('[data-action="position"]');
  const update = () => showPlace(stage, position);
  const on = (action: string, run: () => void) =>
    part(`[data-action="${action}"]`).addEventListener('click', run, { signal });

  on('previous', () => goBack(stage, 'turn'));
  on('next', () => goOn(stage, 'turn'));
  on('contents', actions.contents);
  on('help', actions.help);
  on('fullscreen', actions.fullscreen);
  position.addEventListener('input', () => stage.goTo(Number(position.value) - 1, 'draw'), { signal });
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'])
    element.addEventListener(event, update, { signal });
  update();
}

function showPlace(stage: Stage, position: HTMLInputElement): void {
  const number = stage.index() + 1;
  const total = stage.slides.length;
  position.value = String(number);
  position.setAttribute('aria-valuetext', slidesWording.valueText(number, total, titleOf(stage.current())));
  part('.toolbar-place').textContent = slidesWording.place(number, total);
  part<HTMLAnchorElement>('[data-view-link="reading"]').href = addressOf('reading', stage.current().id);
  part<HTMLAnchorElement>('[data-skip]').href = `#${stage.current().id}`;
  part('[data-action="previous"]').setAttribute('aria-disabled', String(isFirst(stage)));
  part('[data-action="next"]').setAttribute('aria-disabled', String(isLast(stage)));
}
