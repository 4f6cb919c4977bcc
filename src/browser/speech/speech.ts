import { slidesWording } from '../../wording/slides';
import { announce } from '../notices/announcer';
import { headingOf, isDialogOpen } from '../page/page';
import { chosen } from '../preferences/preferences';
import { scrolls } from '../slides/scrolling';
import { sentenceWith, spokenText, wordsOf } from './slide-text';
import type { Stage } from '../stage/stage';
import { fragmentsOf } from '../slides/steps';

/** Announces a turned slide once, and of a step what came or what left; steps that a slide brings along are its own. A jump is not announced: the heading that takes the focus is read, unless an open dialog keeps the focus. WCAG 4.1.3. */
export function announceMoves(stage: Stage): void {
  const { element, signal } = stage;
  const saySlide = () => say(newSlide(stage));
  let here = stage.current();
  /** Reveal sets the steps of a slide before it tells that it has turned to it. */
  const sayStep = (event: Event, words: (text: string) => string) => {
    const fragments = fragmentsOf(event);
    if (fragments.every((one) => here.contains(one))) say(sentenceWith(words, spokenText(...fragments)));
  };
  element.addEventListener(
    'slidechanged',
    () => {
      here = stage.current();
      if (stage.move() === 'turn' || isDialogOpen()) saySlide();
    },
    { signal },
  );
  element.addEventListener('fragmentshown', (event) => sayStep(event, String), { signal });
  element.addEventListener('fragmenthidden', (event) => sayStep(event, slidesWording.takenBack), { signal });
  if (isDialogOpen()) saySlide(); // the history can lead here under one
}

/** A presenter's laptop may be silent while it is heard from by others. */
function say(said: HTMLElement): void {
  if (chosen('announcements') !== 'off') announce(said);
}

function newSlide(stage: Stage): HTMLElement {
  const slide = stage.current();
  const sentence = (title: string) => slidesWording.slide(stage.index() + 1, stage.slides.length, title);
  const said = sentenceWith(sentence, wordsOf(headingOf(slide)));
  if (chosen('announcements') === 'text') said.append('. ', spokenText(slide));
  if (scrolls(slide)) said.append('. ', slidesWording.scrolls);
  return said;
}
