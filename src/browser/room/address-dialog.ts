/** The address of the talk for the others in the room, large and with its code, over whatever is shown. */
import './room.css';
import { roomWording } from '../../wording/room';
import { openDialog } from '../dialogs/dialog';
import { madeDialog } from '../dialogs/made-dialog';
import { askWaysIn } from './room-facts';
import type { WayIn } from './room-facts';
import { roomKey } from './room-here';
import { wayInPicture } from './way-in';

/** @returns What opens the dialog. In the speaker view it has the speaker's own link and that for who captions too, which no audience sees there. */
export function addressDialog(room: string): () => void {
  const dialog = madeDialog('room-dialog', roomWording.address);
  const body = document.createElement('div');
  dialog.append(body);
  return () => {
    openDialog(dialog);
    void fill(body, room);
  };
}

async function fill(body: HTMLElement, room: string): Promise<void> {
  const isSpeaker = document.documentElement.dataset['view'] === 'speaker';
  const { listeners, speaker, captions } = await askWaysIn(room, isSpeaker ? roomKey() : undefined);
  const known = listeners.length > 0;
  body.replaceChildren(
    paragraph(known ? roomWording.addressHint : roomWording.addressUnknown),
    ...list(listeners),
    ...section(roomWording.remote, roomWording.remoteHint, speaker),
    ...section(roomWording.captioner, roomWording.captionerHint, captions),
  );
}

const section = (title: string, hint: string, ways: readonly WayIn[]) =>
  ways.length === 0 ? [] : [heading(title), paragraph(hint), ...list(ways)];

/** The first address large; a machine on several networks has more. */
const list = (ways: readonly WayIn[]) =>
  ways.map((way, index) => (index === 0 ? wayInPicture(way) : paragraph(way.address)));

function heading(words: string): HTMLElement {
  const element = document.createElement('h2');
  element.textContent = words;
  return element;
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}
