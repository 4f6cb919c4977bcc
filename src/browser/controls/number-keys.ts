/** A number and Enter go to the slide with that number. */
import { numberWording } from '../../wording/keys';
import { announce } from '../page/announcer';
import { slideSections, titleOf } from '../page/page';

/** A number that nobody finishes is forgotten, or a digit pressed by accident would wait for the next Enter. Milliseconds. */
const patience = 10_000;

/** Takes the digits of a number. @returns What tells of a key whether it belongs to one: no other action is to follow then. */
export function numberKeys(goTo: (index: number) => void): (name: string) => boolean {
  let digits = '';
  let forgetting: ReturnType<typeof setTimeout> | undefined;
  return (name) => {
    clearTimeout(forgetting);
    const asked = digits;
    digits = /^\d$/u.test(name) ? digits + name : '';
    if (digits !== '') {
      forgetting = setTimeout(() => (digits = ''), patience);
      sayNumber(digits);
      return true;
    }
    if (asked === '' || name !== 'Enter') return false;
    if (slideWith(asked)) goTo(Number(asked) - 1);
    else sayNumber(asked);
    return true;
  };
}

const slideWith = (digits: string) => slideSections()[Number(digits) - 1];

function sayNumber(digits: string): void {
  const slide = slideWith(digits);
  announce(
    slide
      ? numberWording.numbered(Number(digits), titleOf(slide))
      : numberWording.noSuchNumber(Number(digits), slideSections().length),
  );
}
