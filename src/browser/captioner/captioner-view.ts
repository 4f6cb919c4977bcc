/** The view of who captions: the words of the slide that is shown, line by line, and a field for others. It follows the speaker and turns nothing. */
import './captioner-view.css';
import { captionsWording } from '../../wording/captions';
import { slidesWording } from '../../wording/slides';
import { openCueing } from '../captions/cueing';
import { button, element } from '../captions/elements';
import { helpDialog } from '../dialogs/help-dialog';
import { part, textOf } from '../page/page';
import { speakerHere } from '../room/room-here';
import { openLectern } from '../speaker/lectern';
import type { Lectern } from '../speaker/lectern';
import { goWithout, start } from '../start/behaviour';
import { sessionOfWindow } from '../windows/session';
import { cueList } from './cue-list';
import { deedsOf, onDeedKeys } from './deeds';
import type { Deeds } from './deeds';
import { otherWords } from './other-words';
import { sentLines } from './sent-lines';

interface CaptionsOptions {
  readonly index: number;
  readonly deckTitle: string;
  readonly signal: AbortSignal;
}

/** Shows the view until the signal ends it. */
export function showView({ index, deckTitle, signal }: CaptionsOptions): Lectern {
  const mayCaption = speakerHere() !== undefined || sessionOfWindow() !== undefined;
  const lectern = openLectern(index, signal, 'captions');
  const view = element('div', 'captioner');
  const head = element('div', 'captioner-head');
  head.append(element('h1', '', captionsWording.view));
  view.append(head, placeOf(lectern, deckTitle));
  if (mayCaption) view.append(...workplace(lectern, head));
  else view.append(element('p', 'captioner-note', captionsWording.noWay));
  part('#talk').prepend(view);
  signal.addEventListener('abort', () => view.remove());
  return lectern;
}

/** Where the speaker is. */
function placeOf(lectern: Lectern, deckTitle: string): HTMLElement {
  const place = element('p', 'captioner-place');
  lectern.follow(({ slide }) => {
    const title = lectern.titles[slide] ?? '';
    place.textContent = captionsWording.slide(slide + 1, lectern.slides.length, title);
    document.title = captionsWording.viewTitle(slidesWording.pageTitle(slide + 1, title, deckTitle));
  });
  return place;
}

function workplace(lectern: Lectern, head: HTMLElement): readonly HTMLElement[] {
  const { signal } = lectern;
  const note = element('p', 'captioner-note');
  const cueing = openCueing(lectern);
  const deeds = deedsOf(cueing);
  start('room', () => joinRoom(lectern, note), undefined);
  const help = start('help', () => helpDialog('captions', signal), nothing);
  start('keys', () => onDeedKeys(deeds, help, signal), undefined);
  const foot = element('div', 'captioner-foot');
  foot.append(otherWords(cueing, deeds, signal), controls(deeds));
  head.append(openers(help));
  return [note, sentLines(cueing), cueList(cueing, deeds), foot];
}

const nothing = () => undefined;

function joinRoom({ link, signal }: Lectern, note: HTMLElement): void {
  const here = speakerHere();
  if (!here) return;
  const onLine = (open: boolean) =>
    (note.textContent = open ? captionsWording.connected : captionsWording.lost);
  import('../room/speaker-in-room').then(
    ({ speakInRoom }) => speakInRoom({ ...here, link, signal, onLine }),
    goWithout('room'),
  );
}

function controls({ send, takeBack }: Deeds): HTMLElement {
  const bar = element('div', 'captioner-controls');
  const sending = button(captionsWording.sendNext, () => send());
  sending.className = 'button-main';
  bar.append(sending, button(captionsWording.takeBack, takeBack));
  return bar;
}

/** Dialogs, called as they are in other views. */
function openers(help: () => void): HTMLElement {
  const bar = element('div', 'captioner-controls');
  const preferences = button(textOf(part('#preferences-dialog-title')), nothing);
  preferences.dataset['action'] = 'preferences'; // the page answers it
  const helping = button(textOf(part('#help-dialog-title')), help);
  for (const opener of [preferences, helping]) opener.ariaHasPopup = 'dialog';
  bar.append(preferences, helping);
  return bar;
}
