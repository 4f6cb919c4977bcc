/** The speaker view: the same document, arranged for the person who speaks. */
import './speaker-layer.css';
import { start, startAction } from '../start/behaviour';
import { contentsDialog } from '../dialogs/contents-dialog';
import { dialogOpener } from '../dialogs/dialog';
import { alongTheLine } from '../page/direction';
import { helpDialog } from '../dialogs/help-dialog';
import { onKeys } from '../controls/keys';
import { goToNumber } from '../controls/number-keys';
import { slidesWording } from '../../wording/slides';
import { speakerWording } from '../../wording/speaker';
import { blankControl } from './blank-control';
import { clockPanel } from './clock-panel';
import { nextPreview } from './next-preview';
import { notesPanel } from './notes-panel';
import type { NotesPanel } from './notes-panel';
import { openLectern } from './lectern';
import type { Lectern } from './lectern';
import { onPress } from '../page/press';
import { pointerControl } from './pointer-control';
import { rehearsal } from './rehearsal';
import { enterWithLectern } from '../room/enter';
import { cueFromLectern } from '../captions/speaker-captions';
import type { SpeakerCaptions } from '../captions/speaker-captions';
import { announceMoves, sayStatus } from './speech';
import { slidePreview } from './slide-preview';
import type { Preview } from './slide-preview';
import { themeChoice } from './theme-choice';
import { awakeControl } from '../page/wake-lock';
import type { WakeLock } from '../page/wake-lock';
import { slidesWindows } from './slides-windows';

interface SpeakerOptions {
  readonly index: number;
  readonly deckTitle: string;
  readonly signal: AbortSignal;
}

/** Shows the speaker view from the given slide, until the signal ends it. */
export function showView({ index, deckTitle, signal }: SpeakerOptions): Lectern {
  const parts = [...document.querySelectorAll<HTMLElement>('.speaker')];
  for (const element of parts) element.hidden = false;
  signal.addEventListener('abort', () => parts.forEach((element) => (element.hidden = true)));

  const lectern = openLectern(index, signal);
  const preview = slidePreview(lectern);
  const actions = actionsOf(lectern, preview);
  start('controls', () => listenToButtons(actions, signal), undefined);
  start('keys', () => listenToKeys(lectern, actions), undefined);
  lectern.follow(({ slide }) => {
    document.title = `${speakerWording.speakerView}: ${slidesWording.pageTitle(slide + 1, lectern.titles[slide] ?? '', deckTitle)}`;
  });
  return lectern;
}

/** What buttons and keys of the speaker view do. */
interface SpeakerActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly rest: () => void;
  readonly blank: () => void;
  readonly white: () => void;
  readonly contents: () => void;
  readonly help: () => void;
  readonly settings: () => void;
  readonly say: () => void;
  readonly clock: () => void;
  readonly notes: NotesPanel;
  readonly captions: SpeakerCaptions;
}

/** Starts what stands around the slide, each on its own. */
function actionsOf(lectern: Lectern, preview: Preview): SpeakerActions {
  const { signal } = lectern;
  const notes = start('notes', () => notesPanel(lectern), notesAsTheyAre);
  start('next', () => nextPreview(lectern, preview), undefined);
  const awake = start('awake', () => awakeControl(signal), neverAwake);
  const clock = startAction('clock', () => clockPanel(lectern, awake));
  const end = start('rehearsal', () => rehearsal(lectern, awake), nothing);
  const shades = start('blank', () => blankControl(lectern), neverBlank);
  start('pointer', () => pointerControl(lectern, preview.box), undefined);
  start('windows', () => slidesWindows(lectern, preview), undefined);
  start('theme', () => themeChoice(signal), undefined);
  start('speech', () => announceMoves(lectern), undefined);
  start('room', () => enterWithLectern(lectern), undefined);
  const captions = start('captions', () => cueFromLectern(lectern), noCaptions);
  const current = () => lectern.slides[lectern.state().slide] ?? preview.box;
  const index = () => lectern.state().slide;
  return {
    next: () => void (lectern.next() || end()),
    previous: () => void lectern.previous(),
    rest: () => void (lectern.rest() || end()),
    blank: () => shades('black'),
    white: () => shades('white'),
    contents: startAction('contents', () => contentsDialog({ signal, index, current, goTo: lectern.goTo })),
    help: startAction('help', () => helpDialog('speaker', signal)),
    settings: startAction('settings', () => dialogOpener('#settings-dialog', signal)),
    say: () => sayStatus(lectern),
    clock,
    notes,
    captions,
  };
}

const nothing = () => undefined;
const neverBlank: ReturnType<typeof blankControl> = nothing;
const notesAsTheyAre: NotesPanel = { focus: nothing, resize: nothing };
const noCaptions: SpeakerCaptions = { send: nothing, takeBack: nothing };
const neverAwake: WakeLock = { hold: nothing, release: nothing };

function listenToButtons(actions: SpeakerActions, signal: AbortSignal): void {
  for (const name of ['previous', 'next', 'contents', 'help', 'settings', 'say'] as const)
    onPress(name, actions[name], signal);
}

function listenToKeys(
  { goTo, slides, signal }: Lectern,
  { next, previous, rest, blank, white, contents, help, say, clock, notes, captions }: SpeakerActions,
): void {
  onKeys(
    {
      turning: {
        ...alongTheLine(next, previous),
        ArrowDown: next,
        PageDown: next,
        ' ': next,
        Enter: next,
        ArrowUp: previous,
        PageUp: previous,
        'Shift+ ': previous,
        Backspace: previous,
      },
      once: {
        Home: () => goTo(0),
        End: () => goTo(slides.length - 1),
        x: rest,
        b: blank,
        '.': blank,
        w: white,
        c: contents,
        '?': help,
        t: say,
        p: clock,
        n: notes.focus,
        l: captions.send,
        u: captions.takeBack,
        '+': () => notes.resize(1),
        '=': () => notes.resize(1),
        '-': () => notes.resize(-1),
      },
      number: goToNumber(goTo),
    },
    signal,
  );
}
