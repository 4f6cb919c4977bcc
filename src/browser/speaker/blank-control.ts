import { announce } from '../page/announcer';
import { part } from '../page/page';
import { setBlank } from '../../presentation/presentation';
import { speakerWording } from '../../wording/speaker';
import type { Lectern } from './lectern';
import { onPress, showPressed } from '../page/press';

/** Blanks the audience's screen and shows it again. @returns What does either. */
export function blankControl(lectern: Lectern): () => void {
  const toggle = () => lectern.change((before) => setBlank(!before.blank)(before, 0));
  const shows = [part('[data-deck]'), part('.speaker-now')];
  onPress('blank', toggle, lectern.signal);
  lectern.follow(({ blank }, before) => {
    showPressed('blank', blank);
    part('[data-blank-words]').textContent = blank ? speakerWording.blankIsOn : speakerWording.blankIsOff;
    for (const element of shows) element.toggleAttribute('data-blanked', blank);
    if (blank !== before.blank) announce(blank ? speakerWording.screenBlanked : speakerWording.screenShown);
  });
  lectern.signal.addEventListener('abort', () =>
    shows.forEach((element) => element.removeAttribute('data-blanked')),
  );
  return toggle;
}
