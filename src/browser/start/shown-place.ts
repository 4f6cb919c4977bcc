/** The views that present one slide at a time, each loaded only when it is shown. */
import { load } from './load';
import type { Stage } from '../stage/stage';

/** Where such a view is, and how the address takes it elsewhere. */
export interface ShownPlace {
  readonly index: () => number;
  readonly goTo: (index: number) => void;
}

interface Beginning {
  readonly index: number;
  readonly deckTitle: string;
  readonly signal: AbortSignal;
}

interface SlidesBeginning extends Beginning {
  /** True when a person asked for this slide: the reading position goes there. */
  readonly atHeading: boolean;
  readonly switchToReading: () => void;
}

/** Shows the slides; undefined when the view was left before it was there. */
export async function beginSlides(beginning: SlidesBeginning): Promise<ShownPlace | undefined> {
  const { showSlides } = await load(() => import('../slides/slides-view'));
  if (beginning.signal.aborted) return undefined;
  const stage: Stage | undefined = await showSlides(beginning);
  return stage && { index: stage.index, goTo: (index) => stage.goTo(index, 'jump') };
}

/** Shows the speaker view, or that of who captions; undefined when it was left before it was there. */
export async function beginSpeaker(beginning: Beginning, captions: boolean): Promise<ShownPlace | undefined> {
  const { showView } = await (captions
    ? load(() => import('../captioner/captioner-view'))
    : load(() => import('../speaker/speaker-view')));
  if (beginning.signal.aborted) return undefined;
  const { state, goTo } = showView(beginning);
  const index = () => state().slide;
  // The address of the slide that is shown already takes back none of its steps.
  return { index, goTo: (slide) => (slide === index() ? undefined : goTo(slide)) };
}
