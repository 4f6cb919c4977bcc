/** What the speaker sees of the room: how many listen, and whether the line is there. Nothing else is known of them. */
import { roomWording } from '../../wording/room';
import { part } from '../page/page';
import type { PresentationLink } from '../windows/presentation-link';
import { addressDialog } from './address-dialog';
import { askRoom } from './room-facts';
import { speakInRoom } from './speaker-in-room';

/** How often the listeners are counted. Milliseconds. */
const counting = 5000;

interface PanelOptions {
  readonly room: string;
  readonly key: string;
  readonly link: PresentationLink;
  readonly signal: AbortSignal;
}

/** Joins the speaker view with the room, and shows how it stands. */
export function speakerPanel({ room, key, link, signal }: PanelOptions): Promise<void> {
  const words = document.createElement('p');
  const button = addressButton(room);
  part('.speaker-states').append(words);
  part('.speaker-drive .speaker-buttons').append(button);
  const count = async () => {
    const facts = await askRoom(room);
    if (signal.aborted) return;
    const said = facts ? roomWording.listeners(facts.listeners) : roomWording.speakerLost;
    if (words.textContent !== said) words.textContent = said;
  };
  const asking = setInterval(() => void count(), counting);
  signal.addEventListener('abort', () => {
    clearInterval(asking);
    words.remove();
    button.remove();
  });
  return speakInRoom({ room, key, link, signal, onLine: () => void count() });
}

function addressButton(room: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaHasPopup = 'dialog';
  button.textContent = roomWording.addressButton;
  button.addEventListener('click', addressDialog(room));
  return button;
}
