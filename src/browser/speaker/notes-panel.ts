/** The notes of the current slide, as large as the presenter wants them. They are the document's own, moved here and back. */
import { givesKeysBack } from '../controls/slider';
import { part } from '../page/page';
import { focusBox, stopWhileScrolling } from '../page/scroll-stop';
import { choose, setting } from '../preferences/settings';
import { speakerWording } from '../../wording/speaker';
import type { Lectern } from './lectern';

/** The notes, as keys reach them. */
export interface NotesPanel {
  readonly focus: () => void;
  /** One size up or down. */
  readonly resize: (direction: 1 | -1) => void;
}

/** Shows the notes. */
export function notesPanel(lectern: Lectern): NotesPanel {
  const { slides, signal } = lectern;
  const panel = part('[data-notes]');
  const notes = slides.map((slide) => slide.querySelector<HTMLElement>('.notes'));
  const moveHere = () => notes.forEach((one) => one && panel.append(one));
  const moveBack = () => slides.forEach((slide, index) => slide.append(...[notes[index] ?? []].flat()));

  moveHere();
  stopWhileScrolling(
    panel,
    notes.filter((one) => one !== null),
    signal,
  );
  // On paper the notes stand under their slides.
  addEventListener('beforeprint', moveBack, { signal });
  addEventListener('afterprint', moveHere, { signal });
  signal.addEventListener('abort', () => {
    moveBack();
    for (const one of notes) one?.removeAttribute('data-waiting');
  });
  lectern.follow(({ slide }, before) => {
    notes.forEach((one, index) => one?.toggleAttribute('data-waiting', index !== slide)); // what is `hidden` is left out of a page that is saved
    if (slide !== before.slide) panel.scrollTop = 0;
  });
  part('[data-skip]').addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      focusBox(panel);
    },
    { signal },
  );
  return { focus: () => focusBox(panel), resize: notesSize(panel, signal) };
}

function notesSize(panel: HTMLElement, signal: AbortSignal): NotesPanel['resize'] {
  const range = part<HTMLInputElement>('[data-notes-size]');
  const show = () => {
    panel.style.setProperty('--notes-size', String(Number(range.value) / 100));
    range.setAttribute('aria-valuetext', speakerWording.percent(Number(range.value)));
    part('[data-notes-percent]').textContent = speakerWording.percent(Number(range.value));
  };
  const change = () => {
    show();
    choose('notes-size', range.value);
  };
  range.value = setting('notes-size') ?? range.value; // a range takes no value outside its bounds
  range.addEventListener('input', change, { signal });
  givesKeysBack(range, signal);
  signal.addEventListener('abort', () => panel.style.removeProperty('--notes-size'));
  show();
  return (direction) => {
    if (direction > 0) range.stepUp();
    else range.stepDown();
    change();
  };
}
