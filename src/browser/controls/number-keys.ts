/** A number and Enter go to the slide with that number. `keys.ts` hears the digits, from the first moment on. */
import { numberWording } from '../../wording/keys';
import { announce } from '../notices/announcer';
import { slideSections, titleOf } from '../page/page';
import type { KeyTable } from './keys';

/** Says where a number that is being typed would lead, and goes there when it is done. */
export const goToNumber =
  (goTo: (index: number) => void): KeyTable['number'] =>
  (digits, done) => {
    const number = Number(digits);
    const slide = slideSections()[number - 1];
    if (!slide) announce(numberWording.noSuchNumber(number, slideSections().length));
    else if (done) goTo(number - 1);
    else announce(numberWording.numbered(number, titleOf(slide)));
  };
