import { announce } from '../notices/announcer';
import { part } from '../page/page';
import { setBlank } from '../../presentation/presentation';
import type { Shade } from '../../presentation/presentation';
import { speakerWording } from '../../wording/speaker';
import type { Lectern } from './lectern';
import { onPress, showPressed } from '../page/press';

/** Blanks the audience's screen and shows it again. @returns What does either, with the shade it is to have. */
export function blankControl(lectern: Lectern): (shade: Shade) => void {
  const toggle = (shade: Shade) =>
    lectern.change((before, now) => setBlank(before.blank ? undefined : shade)(before, now));
  const shows = [part('[data-deck]'), part('.speaker-now')];
  onPress('blank', () => toggle('black'), lectern.signal);
  lectern.follow(({ blank, white }, before) => {
    showPressed('blank', blank);
    const on = white ? speakerWording.whiteIsOn : speakerWording.blankIsOn;
    part('[data-blank-words]').textContent = blank ? on : speakerWording.blankIsOff;
    for (const element of shows) element.toggleAttribute('data-blanked', blank);
    if (blank !== before.blank) announce(blank ? speakerWording.screenBlanked : speakerWording.screenShown);
  });
  lectern.signal.addEventListener('abort', () =>
    shows.forEach((element) => element.removeAttribute('data-blanked')),
  );
  return toggle;
}
