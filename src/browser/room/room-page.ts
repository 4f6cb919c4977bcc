/** What every window in a room has, whatever it shows: the address for the others, and following while it is read as a page. */
import qrCode from 'lucide-static/icons/qr-code.svg?raw';
import { roomPreference, roomWording } from '../../wording/room';
import { start } from '../start/behaviour';
import { onKeys } from '../controls/keys';
import { listKeys } from '../dialogs/help-dialog';
import { listen } from '../listener/listener';
import { followWhileReading } from '../listener/reading-follower';
import { part } from '../page/page';
import { choiceOf } from '../dialogs/choice';
import { addressDialog } from './address-dialog';
import { askWaysIn } from './room-facts';
import { roomKey } from './room-here';
import { toolbarButton } from './toolbar-button';
import { wayInPicture } from './way-in';

/** Opens it, for as long as the page is there. */
export function openRoomPage(room: string): void {
  const root = document.documentElement;
  root.dataset['inRoom'] = roomKey() === undefined ? 'listener' : 'speaker';
  const always = new AbortController().signal;
  const open = addressDialog(room);
  const button = toolbarButton(qrCode, roomWording.withKey(roomWording.address, roomWording.keyOfAddress));
  button.ariaHasPopup = 'dialog';
  button.addEventListener('click', open);
  part('[data-action="fullscreen"]').before(button);
  onKeys(
    { turning: {}, once: { [roomWording.keyOfAddress.toLowerCase()]: open }, number: () => undefined },
    always,
  );
  start('help', listRoomKeys, undefined);
  start('preferences', () => part('[data-not-kept]').before(choiceOf('room', roomPreference)), undefined);
  void showOnSlide(room);
  start('room', () => whileReading((signal) => followWhileReading(listen(room), signal)), undefined);
}

/** Calls back whenever the reading view is shown, with a signal that ends when it is left. */
function whileReading(read: (signal: AbortSignal) => void): void {
  const root = document.documentElement;
  let reading: AbortController | undefined;
  const look = () => {
    const isRead = root.dataset['view'] === 'reading';
    if (isRead === (reading !== undefined)) return;
    reading?.abort();
    reading = isRead ? new AbortController() : undefined;
    if (reading) read(reading.signal);
  };
  new MutationObserver(look).observe(root, { attributeFilter: ['data-view'] });
  look();
}

/** The slide that shows where to follow shows this room's address. */
async function showOnSlide(room: string): Promise<void> {
  const place = document.querySelector('[data-address]');
  if (!place) return;
  const [way] = (await askWaysIn(room)).listeners;
  if (!way) return;
  const picture = wayInPicture(way);
  picture.dataset['address'] = '';
  place.replaceWith(picture);
}

const keyOf = (key: string, effect: string) => ({ names: [key.toLowerCase()], keys: key, effect });

function listRoomKeys(): void {
  listKeys(keyOf(roomWording.keyOfAddress, roomWording.keyOfAddressHelp));
  if (roomKey() === undefined) listKeys(keyOf(roomWording.keyOfPace, roomWording.keyOfPaceHelp));
}
