import type { Corner } from '../../presentation/message';
import { actionWording } from '../../wording/actions';
import { showNotice } from '../notices/notice';
import { displays } from './displays';

/** Fills a display with this window: the speaker has pressed for it, and the press came with the message. */
export async function fillDisplay({ left, top }: Corner): Promise<void> {
  try {
    const { screens } = await displays();
    const screen = screens.find((one) => one.availLeft === left && one.availTop === top);
    await document.documentElement.requestFullscreen({ ...(screen && { screen }) });
  } catch {
    showNotice(actionWording.fullscreenRefused);
  }
}
