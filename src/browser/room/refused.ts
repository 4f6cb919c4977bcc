import { roomWording } from '../../wording/room';
import { showNotice } from '../notices/notice';
import { forgetKey } from './room-here';

/** Gives up a key that the room does not take, and says so. */
export function refused(): void {
  forgetKey();
  showNotice(roomWording.refused);
}
