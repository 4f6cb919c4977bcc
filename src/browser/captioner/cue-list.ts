import { captionsWording } from '../../wording/captions';
import { button, element } from '../captions/elements';
import type { Cueing, Cues } from '../captions/cueing';
import type { Deeds } from './deeds';

/** The words of the slide, line by line: each can be pressed to be sent, and the next is marked. */
export function cueList(cueing: Cueing, { send }: Deeds): HTMLElement {
  const box = element('section', 'captioner-cues');
  const heading = element('h2', 'captioner-heading', captionsWording.cues);
  heading.id = 'captioner-cues-title';
  const list = element('ol');
  list.setAttribute('aria-labelledby', heading.id);
  const end = element('p', 'captioner-note');
  box.append(heading, list, end);
  let shown: readonly string[] = [];
  cueing.follow(({ all, next }) => {
    const hadFocus = list.contains(document.activeElement);
    if (all !== shown) list.replaceChildren(...all.map((cue, index) => row(cue, () => send(index))));
    shown = all;
    end.hidden = next < all.length;
    end.textContent = all.length === 0 ? captionsWording.noLines : captionsWording.allSent;
    mark(list, next);
    if (hadFocus && !list.contains(document.activeElement)) focusNext(list);
  });
  return box;
}

function row(cue: string, send: () => void): HTMLElement {
  const item = element('li');
  item.append(button(cue, send));
  return item;
}

/** Who goes through the lines goes on in those of the next slide. */
const focusNext = (list: HTMLElement) => list.querySelector<HTMLElement>('[aria-current]')?.focus();

function mark(list: HTMLElement, next: Cues['next']): void {
  [...list.querySelectorAll('button')].forEach((one, index) => {
    if (index === next) one.setAttribute('aria-current', 'step');
    else one.removeAttribute('aria-current');
  });
  list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
