/** What a presenter who listens is told: the title when the slide changes, what a step brings, and the state of things when asked. */
import { announce } from '../notices/announcer';
import { headingOf } from '../page/page';
import { sentenceWith, spokenText, wordsOf } from '../speech/slide-text';
import { stepsOf } from '../slides/steps';
import { leftWords, paceOf, talkPaceWords } from '../../presentation/pacing';
import { slidesWording } from '../../wording/slides';
import { speakerWording } from '../../wording/speaker';
import type { Lectern } from './lectern';

/** Announces moves: never the notes, which are read when the presenter reads them. WCAG 4.1.3. */
export function announceMoves(lectern: Lectern): void {
  lectern.follow((state, before) => {
    const section = lectern.slides[state.slide];
    if (!section) return;
    if (state.slide !== before.slide) announce(sentenceWith(String, wordsOf(headingOf(section))));
    else if (state.step !== before.step) announce(stepWords(section, state.step, before.step));
  });
}

function stepWords(section: HTMLElement, step: number, before: number): HTMLElement {
  const forward = step > before;
  const words = spokenText(...(stepsOf(section)[forward ? step - 1 : step] ?? []));
  return sentenceWith(forward ? String : slidesWording.takenBack, words);
}

/** Says "Slide 4 of 18, 6 minutes left, on time." */
export function sayStatus({ state, plan, slides, steps }: Lectern): void {
  const { slide, step, clock } = state();
  const pace = paceOf(state(), plan, Date.now());
  const count = steps[slide] ?? 0;
  const left =
    count > 0 ? `${speakerWording.stepStatus(step, count)}, ${leftWords(pace.left)}` : leftWords(pace.left);
  announce(speakerWording.status(slide + 1, slides.length, left, talkPaceWords(pace, clock.since !== null)));
}
