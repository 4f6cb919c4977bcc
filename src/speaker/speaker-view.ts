/** The speaker view: the same document, arranged for the person who speaks. */
import { contentsDialog } from '../deck/contents-dialog';
import { dialogOpener } from '../deck/dialog';
import { helpDialog } from '../deck/help-dialog';
import { onKeys } from '../deck/keys';
import { wording } from '../model/wording';
import { blankControl } from './blank-control';
import { clockPanel } from './clock-panel';
import { nextPreview } from './next-preview';
import { notesPanel } from './notes-panel';
import { openLectern } from './lectern';
import type { Lectern } from './lectern';
import { onPress } from './press';
import { pointerControl } from './pointer-control';
import { rehearsal } from './rehearsal';
import { announceMoves, sayStatus } from './speech';
import { slidePreview } from './slide-preview';
import { themeChoice } from './theme-choice';
import { wakeLock } from './wake-lock';
import { slidesWindows } from './slides-windows';

interface SpeakerOptions {
  readonly index: number;
  readonly deckTitle: string;
  readonly signal: AbortSignal;
}

/** Shows the speaker view from the given slide, until the signal ends it. */
export function showSpeaker({ index, deckTitle, signal }: SpeakerOptions): Lectern {
  const parts = [...document.querySelectorAll<HTMLElement>('.speaker')];
  for (const element of parts) element.hidden = false;
  signal.addEventListener('abort', () => parts.forEach((element) => (element.hidden = true)));

  const lectern = openLectern(index, signal);
  const preview = slidePreview(lectern);
  nextPreview(lectern, preview);
  const notes = notesPanel(lectern);
  const awake = wakeLock(signal);
  const clock = clockPanel(lectern, awake);
  const end = rehearsal(lectern, awake);
  const blank = blankControl(lectern);
  pointerControl(lectern, preview.box);
  slidesWindows(lectern, preview);
  themeChoice(signal);
  announceMoves(lectern);
  const contents = contentsDialog({
    signal,
    index: () => lectern.state().slide,
    current: () => lectern.slides[lectern.state().slide] ?? preview.box,
    goTo: lectern.goTo,
  });
  const help = helpDialog(signal);
  const settings = dialogOpener('#settings-dialog', signal);
  const say = () => sayStatus(lectern);
  const next = () => void (lectern.next() || end());
  const previous = () => void lectern.previous();

  onPress('previous', previous, signal);
  onPress('next', next, signal);
  onPress('contents', contents, signal);
  onPress('help', help, signal);
  onPress('settings', settings, signal);
  onPress('say', say, signal);
  onKeys(
    {
      ArrowRight: next,
      ArrowDown: next,
      PageDown: next,
      ' ': next,
      ArrowLeft: previous,
      ArrowUp: previous,
      PageUp: previous,
      'Shift+ ': previous,
      Home: () => lectern.goTo(0),
      End: () => lectern.goTo(lectern.slides.length - 1),
      b: blank,
      '.': blank,
      c: contents,
      '?': help,
      t: say,
      p: clock,
      n: notes.focus,
      '+': () => notes.resize(1),
      '=': () => notes.resize(1),
      '-': () => notes.resize(-1),
    },
    signal,
  );
  lectern.follow(({ slide }) => {
    document.title = `${wording.speakerView}: ${wording.pageTitle(slide + 1, lectern.titles[slide] ?? '', deckTitle)}`;
  });
  return lectern;
}
